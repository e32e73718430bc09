using System.Globalization;
using System.Text.RegularExpressions;
using Spectre.Console;
using Transformation.Framework.TestSupport;

[assembly: TestFramework("Transformation.Framework.TestSupport.PostgresTestFramework", "SharedService.Tests")]

namespace SharedService.Tests;

[NeedsPostgres]
public sealed class SharedServiceTests
{
    [Fact]
    public async Task Run_TwoProcesses_LoseNothing()
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(output) });
        console.Profile.Width = 500; // one line for each paragraph

        var code = await SharedServiceApp.RunAsync(new Options(null, null), console, error);

        var text = output.ToString();
        Assert.Equal(("", SharedServiceApp.Done), (error.ToString(), code));
        var portfolio = SampleData.Portfolio();
        Assert.Contains($"{portfolio.Initiatives.Length} of {portfolio.Initiatives.Length} initiatives have moved one stage on, {portfolio.Initiatives.Length} moves were made, and {portfolio.Initiatives.Length} decisions are on record. Nothing was lost.", text, StringComparison.Ordinal);
        Assert.Contains("The log's chain of hashes is intact.", text, StringComparison.Ordinal);
        Assert.Equal(SampleData.LoadPlan().Commitments.Length, Regex.Matches(text, @"system +│ \d+ +│ \d+ +│ (\d+)|office +│ \d+ +│ \d+ +│ (\d+)")
            .Sum(static match => int.Parse(match.Groups[1].Value + match.Groups[2].Value, CultureInfo.InvariantCulture)));
    }
}

public sealed class OptionsTests
{
    [Theory]
    [InlineData("--connection")]
    [InlineData("--connection", " ")]
    [InlineData("--worker", "nobody")]
    [InlineData("Host=localhost;Password=secret")]
    public void Parse_WhatIsNotUnderstood_SaysWhichButNoValue(params string[] args)
    {
        Assert.Null(Options.Parse(args, out var fault));
        Assert.NotEmpty(fault);
    }

    [Theory]
    [InlineData("--conection", "Host=localhost;Password=secret")]
    [InlineData("Host=localhost;Password=secret")]
    [InlineData("--connection", "Host=localhost", "Password=secret")]
    public void Parse_AConnectionWithAPassword_NeverRepeatsIt(params string[] args)
    {
        Assert.Null(Options.Parse(args, out var fault));
        Assert.DoesNotContain("secret", fault, StringComparison.Ordinal);
    }
}
