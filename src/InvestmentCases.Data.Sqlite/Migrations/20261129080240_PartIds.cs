using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace InvestmentCases.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PartIds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "PublicId",
                table: "RouteSteps",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PublicId",
                table: "Risks",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PublicId",
                table: "RelatedCases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PublicId",
                table: "Financing",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "PublicId",
                table: "RouteSteps");

            migrationBuilder.DropColumn(
                name: "PublicId",
                table: "Risks");

            migrationBuilder.DropColumn(
                name: "PublicId",
                table: "RelatedCases");

            migrationBuilder.DropColumn(
                name: "PublicId",
                table: "Financing");
        }
    }
}
