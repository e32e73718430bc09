using Transformation.Framework.Core;

namespace Transformation.Framework.Load.Arrow.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public async Task WriteAndRead_Parquet_IsWhatTheReadmeSays()
    {
        using var file = new MemoryStream();
        var (pilot, council) = (InitiativeId.From("design-team-pilot"), OrganisationId.Parse("ons:E06000023"));

        // snippet: load-parquet
        var release = CommitmentSize.Of(people: 2, MonthlyRelease.Between(2, 3), ContractWeek.Council);
        await CommitmentParquet.WriteAsync(file, [Commitment.Of(CommitmentId.From("team"), pilot, council, release, from: new(2025, 1, 6))]);

        file.Position = 0;
        var import = await CommitmentParquet.ReadAsync(file, new ImportOptions { ExpectedRows = 1 });
        var commitments = import.OrThrow();     // or look at import.Problems: each has its row, column, code and message
        // end-snippet

        Assert.Equal(release, Assert.Single(commitments).Size);
    }
}
