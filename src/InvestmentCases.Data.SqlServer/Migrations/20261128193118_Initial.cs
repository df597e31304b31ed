using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace InvestmentCases.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Accounts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Role = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Theme = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    RegisterColumns = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    IsDisabled = table.Column<bool>(type: "bit", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    SecurityStamp = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    PhoneNumber = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Accounts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Name = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    NormalizedName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BenefitRefunds",
                columns: table => new
                {
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    FromWeek = table.Column<int>(type: "int", nullable: false),
                    Share = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BenefitRefunds", x => new { x.ValidFrom, x.FromWeek });
                });

            migrationBuilder.CreateTable(
                name: "Cases",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    StatusOrder = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    TitleSortKey = table.Column<byte[]>(type: "varbinary(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    LeadUnit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Fund = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ProposalNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    CaseNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    BudgetYear = table.Column<int>(type: "int", nullable: true),
                    FirstYear = table.Column<int>(type: "int", nullable: true),
                    LastYear = table.Column<int>(type: "int", nullable: true),
                    PriceLevel = table.Column<int>(type: "int", nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    RiskLevel = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    NextDate = table.Column<DateOnly>(type: "date", nullable: true),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ChangedByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    SubmittedBy = table.Column<long>(type: "bigint", nullable: true),
                    StartCapitalInOre = table.Column<long>(type: "bigint", nullable: false),
                    PaybackServiceStatus = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    PaybackServiceStartYear = table.Column<int>(type: "int", nullable: true),
                    PaybackServiceYear = table.Column<int>(type: "int", nullable: true),
                    PaybackServiceYears = table.Column<int>(type: "int", nullable: true),
                    PaybackServiceOrder = table.Column<int>(type: "int", nullable: true),
                    PaybackServiceMillionths = table.Column<long>(type: "bigint", nullable: true),
                    PaybackServiceGainedBeforeInOre = table.Column<long>(type: "bigint", nullable: false),
                    PaybackServiceRelapses = table.Column<bool>(type: "bit", nullable: false),
                    PaybackServiceStaysRepaidFrom = table.Column<int>(type: "int", nullable: true),
                    PaybackTotalStatus = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    PaybackTotalStartYear = table.Column<int>(type: "int", nullable: true),
                    PaybackTotalYear = table.Column<int>(type: "int", nullable: true),
                    PaybackTotalYears = table.Column<int>(type: "int", nullable: true),
                    PaybackTotalOrder = table.Column<int>(type: "int", nullable: true),
                    PaybackTotalMillionths = table.Column<long>(type: "bigint", nullable: true),
                    PaybackTotalGainedBeforeInOre = table.Column<long>(type: "bigint", nullable: false),
                    PaybackTotalRelapses = table.Column<bool>(type: "bit", nullable: false),
                    PaybackTotalStaysRepaidFrom = table.Column<int>(type: "int", nullable: true),
                    PermanentEffectInOre = table.Column<long>(type: "bigint", nullable: true),
                    PermanentEffectFrom = table.Column<int>(type: "int", nullable: true),
                    NetPresentValueInOre = table.Column<long>(type: "bigint", nullable: true),
                    OpenFindings = table.Column<int>(type: "int", nullable: false),
                    KeyFiguresAreStale = table.Column<bool>(type: "bit", nullable: false),
                    DiscountScheduleUsed = table.Column<DateOnly>(type: "date", nullable: true),
                    PaybackRuleUsed = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Committees",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    TreatsEconomy = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Committees", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "Counters",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(50)", maxLength: 50, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Counters", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    FriendlyName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Xml = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DiscountSchedules",
                columns: table => new
                {
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiscountSchedules", x => x.ValidFrom);
                });

            migrationBuilder.CreateTable(
                name: "Funds",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    BudgetYear = table.Column<int>(type: "int", nullable: true),
                    PaybackLimitYears = table.Column<int>(type: "int", nullable: true),
                    PriceLevel = table.Column<int>(type: "int", nullable: true),
                    Unit = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Repayment = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    FollowUpYears = table.Column<int>(type: "int", nullable: false),
                    Rules = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Funds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Guidance",
                columns: table => new
                {
                    Section = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Language = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Markdown = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guidance", x => new { x.Section, x.Language });
                });

            migrationBuilder.CreateTable(
                name: "Meetings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Committee = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "OrganisationUnits",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Parent = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    IsClosed = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OrganisationUnits", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "PaybackRules",
                columns: table => new
                {
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ServiceCostAreasJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ServiceSavingAreasJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ExactlyZeroRepays = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PaybackRules", x => x.ValidFrom);
                });

            migrationBuilder.CreateTable(
                name: "PriceIndexPublications",
                columns: table => new
                {
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Publication = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriceIndexPublications", x => x.PublishedOn);
                });

            migrationBuilder.CreateTable(
                name: "RefundSteps",
                columns: table => new
                {
                    Year = table.Column<int>(type: "int", nullable: false),
                    AboveInOre = table.Column<long>(type: "bigint", nullable: false),
                    Share = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RefundSteps", x => new { x.Year, x.AboveInOre });
                });

            migrationBuilder.CreateTable(
                name: "SearchWords",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Text = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    IsNumber = table.Column<bool>(type: "bit", nullable: false),
                    IsOfTitle = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SearchWords", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StrategicGoals",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StrategicGoals", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "UnitPrices",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Unit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    PriceInOre = table.Column<long>(type: "bigint", nullable: false),
                    PriceLevel = table.Column<int>(type: "int", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Function = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Source = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    IsIllustrative = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnitPrices", x => new { x.Code, x.ValidFrom });
                });

            migrationBuilder.CreateTable(
                name: "ApiTokens",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    RevokedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ApiTokens", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ApiTokens_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    UserId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RegisterViews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Query = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    IsDefault = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RegisterViews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RegisterViews_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetRoleClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    RoleId = table.Column<long>(type: "bigint", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetRoleClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetRoleClaims_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserRoles",
                columns: table => new
                {
                    UserId = table.Column<long>(type: "bigint", nullable: false),
                    RoleId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_Accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AspNetUserRoles_AspNetRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AspNetRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Actuals",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    LineId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    AmountInOre = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Actuals", x => new { x.CaseId, x.Year, x.LineId });
                    table.ForeignKey(
                        name: "FK_Actuals_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AffectedUnits",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AffectedUnits", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_AffectedUnits_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attachments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(255)", maxLength: 255, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attachments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attachments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseContents",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Programme = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    DocumentNumber = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    DocumentDate = table.Column<DateOnly>(type: "date", nullable: true),
                    Caseworker = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ContactAddress = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ContactPhone = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ContactEmail = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    ContactEan = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    TargetGroup = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    DiscountRate = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PaybackRule = table.Column<DateOnly>(type: "date", nullable: true),
                    ShowsGainSigns = table.Column<bool>(type: "bit", nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    BaseSuccessRate = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    TreatedByCommittee = table.Column<bool>(type: "bit", nullable: true),
                    CanStartWithoutFurtherTreatment = table.Column<bool>(type: "bit", nullable: true),
                    AreasJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ChangeLogicJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ScenariosJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    StatedTablesJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    StatedFiguresJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    WritersJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseContents", x => x.CaseId);
                    table.ForeignKey(
                        name: "FK_CaseContents_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseVersions",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Step = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Hash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseVersions", x => new { x.CaseId, x.Number });
                    table.ForeignKey(
                        name: "FK_CaseVersions_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CashFlowLines",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Label = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Kind = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    ControlArea = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Duration = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Party = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    DependsOnSuccess = table.Column<bool>(type: "bit", nullable: false),
                    Evidence = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Low = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    High = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    LifetimeYears = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CashFlowLines", x => new { x.CaseId, x.Line });
                    table.ForeignKey(
                        name: "FK_CashFlowLines_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Comments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    ThreadId = table.Column<long>(type: "bigint", nullable: true),
                    Field = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    TakenBackAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ResolvedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    ResolvedByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Comments_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Comments_Comments_ThreadId",
                        column: x => x.ThreadId,
                        principalTable: "Comments",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Criteria",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Criterion = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    MeasuresJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Responsible = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    FollowUp = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    FollowUpText = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Criteria", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_Criteria_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "EditDrafts",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    BaseVersion = table.Column<long>(type: "bigint", nullable: false),
                    ProposalJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    BaseJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    UnreadJson = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Revision = table.Column<long>(type: "bigint", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EditDrafts", x => new { x.CaseId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_EditDrafts_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Financing",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Party = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Financing", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_Financing_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FindingAnswers",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Answer = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingAnswers", x => new { x.CaseId, x.Fingerprint });
                    table.ForeignKey(
                        name: "FK_FindingAnswers_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Forecasts",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    LineId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    AmountInOre = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forecasts", x => new { x.CaseId, x.Year, x.LineId });
                    table.ForeignKey(
                        name: "FK_Forecasts_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Goals",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Goal = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Goals", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_Goals_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "History",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    CaseId = table.Column<long>(type: "bigint", nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    CaseVersion = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Field = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    After = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Comment = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_History", x => x.Id);
                    table.ForeignKey(
                        name: "FK_History_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id");
                });

            migrationBuilder.CreateTable(
                name: "Measurements",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ByName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Measurements", x => new { x.CaseId, x.IndicatorId, x.Date });
                    table.ForeignKey(
                        name: "FK_Measurements_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RelatedCases",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Case = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Relation = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RelatedCases", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_RelatedCases_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Risks",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Description = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Probability = table.Column<int>(type: "int", nullable: true),
                    Consequence = table.Column<int>(type: "int", nullable: true),
                    Mitigation = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Owner = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Risks", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_Risks_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RouteSteps",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Committee = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    ItemNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Outcome = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteSteps", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_RouteSteps_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sections",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Heading = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Markdown = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sections", x => new { x.CaseId, x.Position });
                    table.ForeignKey(
                        name: "FK_Sections_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatusReports",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    CaseNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    DocumentNumber = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Economy = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Effect = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    Schedule = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true),
                    StatedFiguresJson = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatusReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StatusReports_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "YearFigures",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    NetInOre = table.Column<long>(type: "bigint", nullable: false),
                    StartCapitalInOre = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearFigures", x => new { x.CaseId, x.Year });
                    table.ForeignKey(
                        name: "FK_YearFigures_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "YearPartyFigures",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Party = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    ControlArea = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    NetInOre = table.Column<long>(type: "bigint", nullable: false),
                    PermanentNetInOre = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_YearPartyFigures", x => new { x.CaseId, x.Year, x.Party, x.ControlArea });
                    table.ForeignKey(
                        name: "FK_YearPartyFigures_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DiscountSteps",
                columns: table => new
                {
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    FromYear = table.Column<int>(type: "int", nullable: false),
                    Rate = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DiscountSteps", x => new { x.ValidFrom, x.FromYear });
                    table.ForeignKey(
                        name: "FK_DiscountSteps_DiscountSchedules_ValidFrom",
                        column: x => x.ValidFrom,
                        principalTable: "DiscountSchedules",
                        principalColumn: "ValidFrom",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundMeans",
                columns: table => new
                {
                    FundId = table.Column<long>(type: "bigint", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    ControlArea = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    AmountInOre = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundMeans", x => new { x.FundId, x.Year, x.ControlArea });
                    table.ForeignKey(
                        name: "FK_FundMeans_Funds_FundId",
                        column: x => x.FundId,
                        principalTable: "Funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FundRounds",
                columns: table => new
                {
                    FundId = table.Column<long>(type: "bigint", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FundRounds", x => new { x.FundId, x.Deadline });
                    table.ForeignKey(
                        name: "FK_FundRounds_Funds_FundId",
                        column: x => x.FundId,
                        principalTable: "Funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MeetingItems",
                columns: table => new
                {
                    MeetingId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    ItemNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Outcome = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetingItems", x => new { x.MeetingId, x.Position });
                    table.ForeignKey(
                        name: "FK_MeetingItems_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MeetingItems_Meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "Meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PriceIndexEntries",
                columns: table => new
                {
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Series = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Percent = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    IsIllustrative = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriceIndexEntries", x => new { x.PublishedOn, x.Series, x.Year });
                    table.ForeignKey(
                        name: "FK_PriceIndexEntries_PriceIndexPublications_PublishedOn",
                        column: x => x.PublishedOn,
                        principalTable: "PriceIndexPublications",
                        principalColumn: "PublishedOn",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CaseWords",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    WordId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseWords", x => new { x.CaseId, x.WordId });
                    table.ForeignKey(
                        name: "FK_CaseWords_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CaseWords_SearchWords_WordId",
                        column: x => x.WordId,
                        principalTable: "SearchWords",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AttachmentContents",
                columns: table => new
                {
                    AttachmentId = table.Column<long>(type: "bigint", nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AttachmentContents", x => x.AttachmentId);
                    table.ForeignKey(
                        name: "FK_AttachmentContents_Attachments_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "Attachments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CashFlowAmounts",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    AmountInOre = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CashFlowAmounts", x => new { x.CaseId, x.Line, x.Year });
                    table.ForeignKey(
                        name: "FK_CashFlowAmounts_CashFlowLines_CaseId_Line",
                        columns: x => new { x.CaseId, x.Line },
                        principalTable: "CashFlowLines",
                        principalColumns: new[] { "CaseId", "Line" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Drivers",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Quantity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    UnitPrice = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Catalogue = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drivers", x => new { x.CaseId, x.Line, x.Year });
                    table.ForeignKey(
                        name: "FK_Drivers_CashFlowLines_CaseId_Line",
                        columns: x => new { x.CaseId, x.Line },
                        principalTable: "CashFlowLines",
                        principalColumns: new[] { "CaseId", "Line" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CommentMentions",
                columns: table => new
                {
                    CommentId = table.Column<long>(type: "bigint", nullable: false),
                    AccountId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommentMentions", x => new { x.CommentId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_CommentMentions_Accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "Accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CommentMentions_Comments_CommentId",
                        column: x => x.CommentId,
                        principalTable: "Comments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Criterion = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    PublicId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Unit = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Danish_Norwegian_CI_AS"),
                    Baseline = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Target = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Direction = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => new { x.CaseId, x.Criterion, x.Position });
                    table.ForeignKey(
                        name: "FK_Indicators_Criteria_CaseId_Criterion",
                        columns: x => new { x.CaseId, x.Criterion },
                        principalTable: "Criteria",
                        principalColumns: new[] { "CaseId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FinancingAmounts",
                columns: table => new
                {
                    CaseId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    AmountInOre = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FinancingAmounts", x => new { x.CaseId, x.Position, x.Year });
                    table.ForeignKey(
                        name: "FK_FinancingAmounts_Financing_CaseId_Position",
                        columns: x => new { x.CaseId, x.Position },
                        principalTable: "Financing",
                        principalColumns: new[] { "CaseId", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatusReportRecipients",
                columns: table => new
                {
                    ReportId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Committee = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatusReportRecipients", x => new { x.ReportId, x.Position });
                    table.ForeignKey(
                        name: "FK_StatusReportRecipients_StatusReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "StatusReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatusReportSections",
                columns: table => new
                {
                    ReportId = table.Column<long>(type: "bigint", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS"),
                    Markdown = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Danish_Norwegian_CI_AS")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatusReportSections", x => new { x.ReportId, x.Position });
                    table.ForeignKey(
                        name: "FK_StatusReportSections_StatusReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "StatusReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Counters",
                columns: new[] { "Name", "Value" },
                values: new object[,]
                {
                    { "CaseNumbers", 0L },
                    { "CasesVersion", 0L },
                    { "ReferenceVersion", 0L }
                });

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "Accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "Accounts",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AffectedUnits_Unit",
                table: "AffectedUnits",
                column: "Unit");

            migrationBuilder.CreateIndex(
                name: "IX_ApiTokens_AccountId",
                table: "ApiTokens",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_ApiTokens_Hash",
                table: "ApiTokens",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetRoleClaims_RoleId",
                table: "AspNetRoleClaims",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "AspNetRoles",
                column: "NormalizedName",
                unique: true,
                filter: "[NormalizedName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserRoles_RoleId",
                table: "AspNetUserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_CaseId",
                table: "Attachments",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Attachments_PublicId",
                table: "Attachments",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_ChangedAt",
                table: "Cases",
                column: "ChangedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_FirstYear",
                table: "Cases",
                column: "FirstYear");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Fund",
                table: "Cases",
                column: "Fund");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_LeadUnit",
                table: "Cases",
                column: "LeadUnit");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_NetPresentValueInOre",
                table: "Cases",
                column: "NetPresentValueInOre");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_NextDate",
                table: "Cases",
                column: "NextDate");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Number",
                table: "Cases",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_OpenFindings",
                table: "Cases",
                column: "OpenFindings");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_PaybackServiceOrder",
                table: "Cases",
                column: "PaybackServiceOrder");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_PaybackTotalOrder",
                table: "Cases",
                column: "PaybackTotalOrder");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_PermanentEffectInOre",
                table: "Cases",
                column: "PermanentEffectInOre");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_PublicId",
                table: "Cases",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Cases_StartCapitalInOre",
                table: "Cases",
                column: "StartCapitalInOre");

            migrationBuilder.CreateIndex(
                name: "IX_Cases_Status_LeadUnit_Fund_Kind_FirstYear_StartCapitalInOre",
                table: "Cases",
                columns: new[] { "Status", "LeadUnit", "Fund", "Kind", "FirstYear", "StartCapitalInOre" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_StatusOrder_TitleSortKey",
                table: "Cases",
                columns: new[] { "StatusOrder", "TitleSortKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Cases_TitleSortKey",
                table: "Cases",
                column: "TitleSortKey");

            migrationBuilder.CreateIndex(
                name: "IX_CaseWords_WordId_CaseId",
                table: "CaseWords",
                columns: new[] { "WordId", "CaseId" });

            migrationBuilder.CreateIndex(
                name: "IX_CashFlowLines_CaseId_PublicId",
                table: "CashFlowLines",
                columns: new[] { "CaseId", "PublicId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommentMentions_AccountId",
                table: "CommentMentions",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_CaseId",
                table: "Comments",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_PublicId",
                table: "Comments",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Comments_ThreadId",
                table: "Comments",
                column: "ThreadId");

            migrationBuilder.CreateIndex(
                name: "IX_Criteria_CaseId_PublicId",
                table: "Criteria",
                columns: new[] { "CaseId", "PublicId" });

            migrationBuilder.CreateIndex(
                name: "IX_Drivers_Catalogue",
                table: "Drivers",
                column: "Catalogue");

            migrationBuilder.CreateIndex(
                name: "IX_EditDrafts_AccountId",
                table: "EditDrafts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Funds_Code",
                table: "Funds",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Goals_Goal",
                table: "Goals",
                column: "Goal");

            migrationBuilder.CreateIndex(
                name: "IX_History_At",
                table: "History",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_History_CaseId_Id",
                table: "History",
                columns: new[] { "CaseId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_CaseId_PublicId",
                table: "Indicators",
                columns: new[] { "CaseId", "PublicId" });

            migrationBuilder.CreateIndex(
                name: "IX_MeetingItems_CaseId",
                table: "MeetingItems",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_Committee_Date",
                table: "Meetings",
                columns: new[] { "Committee", "Date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Meetings_PublicId",
                table: "Meetings",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RegisterViews_AccountId_Name",
                table: "RegisterViews",
                columns: new[] { "AccountId", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RouteSteps_Date_Committee",
                table: "RouteSteps",
                columns: new[] { "Date", "Committee" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchWords_IsOfTitle_IsNumber_Text",
                table: "SearchWords",
                columns: new[] { "IsOfTitle", "IsNumber", "Text" });

            migrationBuilder.CreateIndex(
                name: "IX_SearchWords_Text",
                table: "SearchWords",
                column: "Text");

            migrationBuilder.CreateIndex(
                name: "IX_StatusReports_CaseId",
                table: "StatusReports",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_StatusReports_PublicId",
                table: "StatusReports",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_YearFigures_Year",
                table: "YearFigures",
                column: "Year");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Actuals");

            migrationBuilder.DropTable(
                name: "AffectedUnits");

            migrationBuilder.DropTable(
                name: "ApiTokens");

            migrationBuilder.DropTable(
                name: "AspNetRoleClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserRoles");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "AttachmentContents");

            migrationBuilder.DropTable(
                name: "BenefitRefunds");

            migrationBuilder.DropTable(
                name: "CaseContents");

            migrationBuilder.DropTable(
                name: "CaseVersions");

            migrationBuilder.DropTable(
                name: "CaseWords");

            migrationBuilder.DropTable(
                name: "CashFlowAmounts");

            migrationBuilder.DropTable(
                name: "CommentMentions");

            migrationBuilder.DropTable(
                name: "Committees");

            migrationBuilder.DropTable(
                name: "Counters");

            migrationBuilder.DropTable(
                name: "DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "DiscountSteps");

            migrationBuilder.DropTable(
                name: "Drivers");

            migrationBuilder.DropTable(
                name: "EditDrafts");

            migrationBuilder.DropTable(
                name: "FinancingAmounts");

            migrationBuilder.DropTable(
                name: "FindingAnswers");

            migrationBuilder.DropTable(
                name: "Forecasts");

            migrationBuilder.DropTable(
                name: "FundMeans");

            migrationBuilder.DropTable(
                name: "FundRounds");

            migrationBuilder.DropTable(
                name: "Goals");

            migrationBuilder.DropTable(
                name: "Guidance");

            migrationBuilder.DropTable(
                name: "History");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Measurements");

            migrationBuilder.DropTable(
                name: "MeetingItems");

            migrationBuilder.DropTable(
                name: "OrganisationUnits");

            migrationBuilder.DropTable(
                name: "PaybackRules");

            migrationBuilder.DropTable(
                name: "PriceIndexEntries");

            migrationBuilder.DropTable(
                name: "RefundSteps");

            migrationBuilder.DropTable(
                name: "RegisterViews");

            migrationBuilder.DropTable(
                name: "RelatedCases");

            migrationBuilder.DropTable(
                name: "Risks");

            migrationBuilder.DropTable(
                name: "RouteSteps");

            migrationBuilder.DropTable(
                name: "Sections");

            migrationBuilder.DropTable(
                name: "StatusReportRecipients");

            migrationBuilder.DropTable(
                name: "StatusReportSections");

            migrationBuilder.DropTable(
                name: "StrategicGoals");

            migrationBuilder.DropTable(
                name: "UnitPrices");

            migrationBuilder.DropTable(
                name: "YearFigures");

            migrationBuilder.DropTable(
                name: "YearPartyFigures");

            migrationBuilder.DropTable(
                name: "AspNetRoles");

            migrationBuilder.DropTable(
                name: "Attachments");

            migrationBuilder.DropTable(
                name: "SearchWords");

            migrationBuilder.DropTable(
                name: "Comments");

            migrationBuilder.DropTable(
                name: "DiscountSchedules");

            migrationBuilder.DropTable(
                name: "CashFlowLines");

            migrationBuilder.DropTable(
                name: "Financing");

            migrationBuilder.DropTable(
                name: "Funds");

            migrationBuilder.DropTable(
                name: "Criteria");

            migrationBuilder.DropTable(
                name: "Meetings");

            migrationBuilder.DropTable(
                name: "PriceIndexPublications");

            migrationBuilder.DropTable(
                name: "Accounts");

            migrationBuilder.DropTable(
                name: "StatusReports");

            migrationBuilder.DropTable(
                name: "Cases");
        }
    }
}
