using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InvestmentCases.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class UnconfirmedDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "UnconfirmedDocuments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    CaseId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Refusal = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    AnswersJson = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    LeadUnit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Confirmed = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnconfirmedDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_UnconfirmedDocuments_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UnconfirmedDocumentContents",
                columns: table => new
                {
                    DocumentId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnconfirmedDocumentContents", x => x.DocumentId);
                    table.ForeignKey(
                        name: "FK_UnconfirmedDocumentContents_UnconfirmedDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "UnconfirmedDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_UnconfirmedDocuments_AccountId_At",
                table: "UnconfirmedDocuments",
                columns: new[] { "AccountId", "At" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "UnconfirmedDocumentContents");

            migrationBuilder.DropTable(
                name: "UnconfirmedDocuments");
        }
    }
}
