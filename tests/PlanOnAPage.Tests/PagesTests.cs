using System.Xml.Linq;

namespace PlanOnAPage.Tests;

public sealed class PagesTests(PageRun run) : IClassFixture<PageRun>
{
    /// <summary>Checked by hand against the documents.</summary>
    [Theory]
    [InlineData("plan-before.md", "As of 3 October 2024.")]
    [InlineData("plan-before.md", "✓ Fellows: 94 (90 wanted); ? Design teams that draw on a fellow: 0 (0 wanted)")]
    [InlineData("plan-after.md", "System compact: not started → under way; delivery on track → at risk.")]
    [InlineData("plan-after.md", "✗ Partners that have signed the compact: 6 (10 wanted); ✓")]
    [InlineData("plan-after.md", "\"The partners' insight libraries can be searched in one place\" was due on 2025-01-17 and is 13 days overdue.")]
    [InlineData("plan-after.md", "1. \"The pilot team has tested its design\" can be done on 2025-05-15, after 90 working days from 2025-01-07, when it began.")]
    [InlineData("plan-after.md", "Synthetic: made up for demonstration, at least in part.")]
    [InlineData("registers.md", "In force: 7 of the 11 who take part have signed version 2.")]
    [InlineData("registers.md", "5 of 12 members have attended every module (3 modules).")]
    [InlineData("registers.md", "Won: 2 of 3 bids decided on; by value £1,380,000 of £1,980,000.")]
    [InlineData("registers.md", "NHS IMPACT self-assessment: ")]
    [InlineData("registers.md", "Localities in which people get help to go online: 1 before, 3 now.")]
    [InlineData("registers.md", "Preferred to 3 others to spread the work over organisations.")]
    [InlineData("registers.md", "Call before convey: first fortnight with two crews")]
    public void Page_Says(string file, string expected) => Assert.Contains(expected, run.Text(file), StringComparison.Ordinal);

    [Theory]
    [InlineData("registers.md")]
    [InlineData("plan-after.md")]
    public void Page_NamesNoIdentifiersOfOrganisations(string file) => Assert.DoesNotMatch(@"\b(ods|ons|local):", run.Text(file));

    [Fact]
    public async Task SecondRun_GivesTheSameBytes()
    {
        var folder = Directory.CreateTempSubdirectory("plan-again-");
        try
        {
            Assert.Equal((0, ""), await PageRun.Of("--output", folder.FullName));
            foreach (var file in (string[])["plan-before.md", "plan-after.md", "registers.md", "timeline.svg"])
            {
                Assert.Equal(run.Bytes(file), await File.ReadAllBytesAsync(Path.Combine(folder.FullName, file)));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Timeline_IsAPictureWithARowForEveryComponent()
    {
        var texts = XDocument.Parse(run.Text("timeline.svg")).Descendants().Where(static e => e.Name.LocalName == "text").Select(static e => e.Value.Trim()).ToList();
        Assert.Contains("1. System compact", texts);
        Assert.Contains("12. Overview of collective load", texts);
    }
}
