using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InvestmentCases.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class FindingAnswerRole : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ByRole",
                table: "FindingAnswers",
                type: "nvarchar(30)",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "FindingAnswers",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "",
                collation: "Danish_Norwegian_CI_AS");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ByRole",
                table: "FindingAnswers");

            migrationBuilder.DropColumn(
                name: "Title",
                table: "FindingAnswers");
        }
    }
}
