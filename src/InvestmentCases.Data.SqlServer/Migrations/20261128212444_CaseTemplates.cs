using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InvestmentCases.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CaseTemplates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "CaseTemplates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Area = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Description = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ContentsJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    IsClosed = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseTemplates", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CaseTemplates_Name",
                table: "CaseTemplates",
                column: "Name",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseTemplates");
        }
    }
}
