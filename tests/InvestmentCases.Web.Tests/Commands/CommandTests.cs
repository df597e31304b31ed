using System.Text.Json.Nodes;
using InvestmentCases.Web.Commands;
using InvestmentCases.Web.Tests.Api;
using Xunit;

namespace InvestmentCases.Web.Tests.Commands;

public sealed class CommandTests : IDisposable
{
    private readonly ProgramRun program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_calculation_from_standard_input_is_answered_on_standard_output_alone()
    {
        var run = await program.RunAsync(Samples.Calculation, ["calculate", "-"]);

        Assert.Equal(0, run.Code);
        Assert.Equal("153990.12", JsonNode.Parse(run.Output)!["netPresentValue"]!.ToJsonString());
        Assert.Equal("5.657143", JsonNode.Parse(run.Output)!["payback"]!["total"]!["interpolatedYears"]!.ToJsonString());
        Assert.False(File.Exists(Path.Combine(program.Folder, "data", "investmentcases.db")), "Calculating made a database.");
    }

    [Fact]
    public async Task A_calculation_from_a_file_can_be_a_table()
    {
        var file = Path.Combine(program.Folder, "request.json");
        await File.WriteAllTextAsync(file, Samples.Calculation, TestContext.Current.CancellationToken);

        var run = await program.RunAsync("calculate", file, "--table");

        Assert.Equal(0, run.Code);
        Assert.Contains("2018", run.Output, StringComparison.Ordinal);
        Assert.Contains("11.400.000,00", run.Output, StringComparison.Ordinal);
        Assert.Contains("2022 · 6 år (5,657143)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_calculation_is_refused_with_every_fault_on_standard_error()
    {
        var run = await program.RunAsync("""{"firstYear": 2017, "lastYear": 2018, "lines": [{"label": "Drift", "amounts": {"2017": "1", "2020": 5}}]}""", ["calculate", "-"]);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("lines[0].amounts.2017", run.Error, StringComparison.Ordinal);
        Assert.Contains("lines[0].amounts.2020", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_usage_is_2_and_says_so_on_standard_error()
    {
        var run = await program.RunAsync("databse", "migrate");

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("calculate")]
    [InlineData("calculate", "-", "--tabel")]
    [InlineData("demo", "load", "--cases", "many")]
    [InlineData("demo", "load", "--cases", "-1")]
    [InlineData("database")]
    [InlineData("user", "create", "--email", "a@b.example")]
    [InlineData("user", "create", "--email", "a@b.example", "--name", "A", "--role", "King")]
    [InlineData("api-token", "create", "--user", "a@b.example", "--days", "many")]
    [InlineData("backup", "file")]
    public void What_is_no_command_or_no_option_of_it_is_wrong_usage(params string[] arguments)
    {
        var split = HostArguments.Split(arguments);

        Assert.NotEmpty(CommandLine.Root(split.Host).Parse(split.Ours).Errors);
    }

    [Fact]
    public void Settings_go_to_the_host_and_everything_else_to_the_command()
    {
        var split = HostArguments.Split(["--urls", "http://127.0.0.1:0", "database", "--Data:Folder=/srv", "migrate", "--script", "x.sql", "--environment", "Production"]);

        Assert.Equal(["database", "migrate", "--script", "x.sql"], split.Ours);
        Assert.Equal(["--urls", "http://127.0.0.1:0", "--Data:Folder=/srv", "--environment", "Production"], split.Host);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_refused()
    {
        var run = await program.RunAsync("calculate", "nowhere.json");

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("nowhere.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_command()
    {
        var run = await program.RunAsync("--help");

        Assert.Equal(0, run.Code);
        Assert.All((string[])["database", "demo", "user", "api-token", "calculate"], command => Assert.Contains(command, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_is_migrated_a_person_made_and_a_token_given()
    {
        var migrated = await program.RunAsync("database", "migrate");
        var made = await program.RunAsync("en lang adgangskode\n", ["user", "create", "--email", "anna@by.example", "--name", "Anna", "--role", "Administrator"]);
        var twice = await program.RunAsync("en lang adgangskode\n", ["user", "create", "--email", "anna@by.example", "--name", "Anna", "--role", "Administrator"]);
        var token = await program.RunAsync("api-token", "create", "--user", "anna@by.example", "--days", "3");
        var nobody = await program.RunAsync("api-token", "create", "--user", "bent@by.example");
        var recomputed = await program.RunAsync("database", "recompute");
        var verified = await program.RunAsync("database", "verify");

        Assert.Equal(0, migrated.Code);
        Assert.NotEmpty(migrated.Output);
        Assert.Equal((0, "anna@by.example"), (made.Code, made.Output.Trim()));
        Assert.Equal((1, ""), (twice.Code, twice.Output));
        Assert.Equal(0, token.Code);
        Assert.Matches("^ic_[A-Za-z0-9_-]{43}\r?\n$", token.Output);
        Assert.Equal((1, ""), (nobody.Code, nobody.Output));
        Assert.Equal(0, recomputed.Code);
        Assert.Equal(0, verified.Code);
    }

    [Fact]
    public async Task A_short_password_is_refused()
    {
        var run = await program.RunAsync("kort\n", ["user", "create", "--email", "anna@by.example", "--name", "Anna", "--role", "Reader"]);

        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("password", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_refuses_a_database_that_is_not_up_to_date()
    {
        var run = await program.RunAsync("database", "verify");

        Assert.Equal((1, ""), (run.Code, run.Output));
    }

    [Fact]
    public async Task The_migrations_can_be_written_as_sql_instead()
    {
        var script = Path.Combine(program.Folder, "migrate.sql");

        var run = await program.RunAsync("database", "migrate", "--script", script);

        Assert.Equal(0, run.Code);
        Assert.Contains("CREATE TABLE", await File.ReadAllTextAsync(script, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(program.Folder, "data", "investmentcases.db")), "Writing the script made a database.");
    }
}
