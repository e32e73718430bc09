using System.Text;
using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Csv.Tests;

public sealed class ReadmeTests
{
    private const string File = """
        id,initiative,organisation,team,from,to,wte,week,people,least_days_a_month,most_days_a_month
        localities,icp-development,ons:E06000023,Public health,2024-04-01,2025-03-31,1.5,37h/5d,,,
        team,design-team-pilot,ons:E06000023,,2025-01-06,,,37h/5d,2,2,3
        vision,ht2040,ons:E06000023,,,,,,,,
        stroke,stroke,RVJ,Therapies,2025-04-01,2025-03-31,-1,,,,

        """;

    [Fact]
    public async Task Read_AFileWithABadRow_IsWhatTheReadmeSays()
    {
        var told = new List<string>();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(File));

        // snippet: load-csv
        var import = await CommitmentCsv.ReadAsync(file, new ImportOptions { KeepGoodRows = true, ExpectedRows = 4 });
        foreach (var problem in import.Problems)
        {
            told.Add($"{problem.Place}: {problem.Message} [{problem.Code}]");
        }

        told.Add($"{import.Rows.Length} of {import.RowCount} rows are good");
        // end-snippet

        Assert.Equal(
            [
                "row 5, organisation: 'RVJ' is not an organisation: write ods:, ons: or local: and its code. [invalid-value]",
                "row 5, wte: -1 is less than nothing. [out-of-range]",
                "row 5, to: It ends on 2025-03-31, before it starts on 2025-04-01. [contradiction]",
                "3 of 4 rows are good",
            ],
            told);
    }

    [Fact]
    public async Task Stream_AFileTooLargeForMemory_IsWhatThePageSays()
    {
        var claims = new Dictionary<InitiativeId, int>();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', File.Split('\n').Where(static line => !line.StartsWith("stroke", StringComparison.Ordinal)))));

        // snippet: load-csv-stream
        await foreach (var row in CommitmentCsv.StreamAsync(file))
        {
            if (!row.IsAccepted)
            {
                throw new InvalidDataException(string.Join(Environment.NewLine, row.Problems));
            }

            claims[row.Value.Initiative] = claims.GetValueOrDefault(row.Value.Initiative) + 1;
        }
        // end-snippet

        Assert.Equal(3, claims.Count);
    }
}
