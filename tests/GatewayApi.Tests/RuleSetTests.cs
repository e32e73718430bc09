namespace GatewayApi.Tests;

public sealed class RuleSetTests : IAsyncLifetime
{
    private ApiHost api = null!;

    public async Task InitializeAsync() => api = await ApiHost.StartAsync();

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task RuleSets_OnADate_ListsWhatIsInForce()
    {
        var today = (await api.GetAsync("/rule-sets")).Json.EnumerateArray().Select(static r => r.GetProperty("id").GetString());

        Assert.Equal(["design-team", "nhs-service-change", "system-gateway"], today);
        Assert.DoesNotContain("system-gateway", (await api.GetAsync("/rule-sets?asOf=2023-01-01")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Publish_NewVersion_CountsFromTheNextRequestOn()
    {
        await api.PutAsync("/initiatives/stroke/evidence", Requests.Evidence());
        Assert.Equal("1.0.0", await VersionInUse());

        var published = await api.PostAsync("/rule-sets", Requests.RuleSet("1.1.0"));

        Assert.Equal((201, "/rule-sets/system-gateway/1.1.0"), (published.Status, published.Location));
        Assert.Equal("1.1.0", await VersionInUse());
        Assert.Equal(200, (await api.GetAsync("/rule-sets/system-gateway/1.0.0")).Status);
        Assert.Equal(Requests.RuleSet("1.1.0"), (await api.GetAsync(published.Location!)).Body);
    }

    [Fact]
    public async Task Publish_SameAgain_IsNothingNewAndOtherContentIsAConflict()
    {
        await api.PostAsync("/rule-sets", Requests.RuleSet("1.1.0"));

        Assert.Equal(200, (await api.PostAsync("/rule-sets", Requests.RuleSet("1.1.0"))).Status);
        (await api.PostAsync("/rule-sets", Requests.RuleSet("1.1.0", "Another title"))).AssertProblem(409);
        (await api.PostAsync("/rule-sets", Requests.RuleSet("1.0.0", "Another title"))).AssertProblem(409);
    }

    [Fact]
    public async Task Publish_BrokenRuleSet_IsRefusedWithEveryProblem()
    {
        var broken = Requests.RuleSet("1.x").Replace("\"severity\": \"advisory\"", "\"severity\": \"nice\"", StringComparison.Ordinal);

        var paths = (await api.PostAsync("/rule-sets", broken)).Problems(400);

        Assert.Contains("$.version", paths);
        Assert.Contains(paths, static p => p.EndsWith(".severity", StringComparison.Ordinal));
    }

    [Fact]
    public async Task OpenApi_DescribesEveryEndpoint()
    {
        var document = (await api.GetAsync("/openapi/v1.json")).Json;

        Assert.Equal(
            [
                "/conditions",
                "/decisions",
                "/decisions/{sequence}",
                "/decisions/{sequence}/replay",
                "/initiatives/{initiative}/assessments/{ruleSet}/{gate}",
                "/initiatives/{initiative}/assessments/{ruleSet}/{gate}/explanation",
                "/initiatives/{initiative}/decisions",
                "/initiatives/{initiative}/evidence",
                "/rule-sets",
                "/rule-sets/{id}/{version}",
            ],
            document.GetProperty("paths").EnumerateObject().Select(static p => p.Name).Order(StringComparer.Ordinal));
        Assert.All(
            document.GetProperty("paths").EnumerateObject().SelectMany(static p => p.Value.EnumerateObject()),
            static o => Assert.False(string.IsNullOrEmpty(o.Value.GetProperty("summary").GetString())));
    }

    private async Task<string?> VersionInUse() => (await api.GetAsync(Requests.Assessment)).Json.GetProperty("version").GetString();
}
