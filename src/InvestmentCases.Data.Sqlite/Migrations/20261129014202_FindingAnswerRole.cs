using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InvestmentCases.Data.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 30,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Title",
                table: "FindingAnswers",
                type: "TEXT",
                nullable: false,
                defaultValue: "");
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
