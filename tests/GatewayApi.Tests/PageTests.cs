using System.Text.RegularExpressions;
using Transformation.Framework.TestSupport;

namespace GatewayApi.Tests;

/// <summary>What the page on the API shows is what the API answers, apart from what differs each time.</summary>
public sealed partial class PageTests
{
    [Fact]
    public async Task Page_AnswersShown_AreThoseGiven()
    {
        var page = Masked(await File.ReadAllTextAsync(Repository.PathOf("docs", "gateway-api.md")));
        await using var api = await ApiHost.StartAsync();
        var evidence = await api.PutAsync("/initiatives/stroke/evidence", Request("evidence"));
        var explanation = await api.GetAsync("/initiatives/stroke/assessments/system-gateway/delivery/explanation?asOf=2024-10-03");

        Assert.Equal((201, "\"1\""), (evidence.Status, evidence.ETag));
        Shows(string.Join('\n', explanation.Body.Split('\n').Take(5)));
        Shows((await api.PutAsync("/initiatives/stroke/evidence", FaultyDocument().Match(page).Groups[1].Value)).Body);
        Shows((await api.PostAsync("/initiatives/stroke/decisions", Request("decision-refused"))).Body);
        Shows((await api.PostAsync("/initiatives/stroke/decisions", Request("decision"))).Body);
        Shows((await api.GetAsync("/decisions/1/replay")).Body);
        Shows((await api.GetAsync("/conditions?asOf=2024-12-01")).Body);

        void Shows(string answer) => Assert.Contains(Masked(answer), page, StringComparison.Ordinal);
    }

    private static string Request(string name) => File.ReadAllText(Repository.PathOf("samples", "GatewayApi", "requests", name + ".json"));

    private static string Masked(string text) => Volatile().Replace(text, "\"$1\":\"…\"");

    [GeneratedRegex("\"(traceId|hash|recordedAt)\":\"[^\"]*\"", RegexOptions.None, 1000)]
    private static partial Regex Volatile();

    [GeneratedRegex(@"^curl --json '(\{.*\})' ", RegexOptions.Multiline, 1000)]
    private static partial Regex FaultyDocument();
}
