namespace GatewayApi.Tests;

public sealed class DecisionTests : IAsyncLifetime
{
    private const string Decisions = "/initiatives/stroke/decisions";

    private ApiHost api = null!;

    public async Task InitializeAsync()
    {
        api = await ApiHost.StartAsync();
        await api.PutAsync("/initiatives/stroke/evidence", Requests.Evidence());
    }

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task Record_OverrideWithReasonAndConditions_IsOnRecordAndReplaysTheSame()
    {
        var recorded = await api.PostAsync(Decisions, Requests.Decision());

        Assert.Equal((201, "/decisions/1"), (recorded.Status, recorded.Location));
        var only = (await api.GetAsync("/decisions?initiative=stroke")).Json.EnumerateArray().Single();
        Assert.Equal(recorded.Body, only.GetRawText());
        Assert.Equal("proceed with conditions", only.GetProperty("decided").GetString());
        Assert.Equal("more evidence needed", only.GetProperty("recommended").GetString());
        Assert.True(only.GetProperty("isOverride").GetBoolean());
        Assert.Equal("""{"isSame":true,"differences":[]}""", (await api.GetAsync("/decisions/1/replay")).Body);
        Assert.Contains("gateway-panel-decision", (await api.GetAsync("/decisions/1")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replay_AfterRulesAndEvidenceChanged_IsStillAsAtItsDate()
    {
        await api.PostAsync(Decisions, Requests.Decision());
        await api.PostAsync("/rule-sets", Requests.RuleSet("2.0.0"));
        var stored = await api.GetAsync("/initiatives/stroke/evidence");
        await api.PutAsync("/initiatives/stroke/evidence", Requests.Evidence(""", { "id": "experts-are-equal", "kind": "yes-no", "value": true }"""), stored.ETag);

        Assert.True((await api.GetAsync("/decisions/1/replay")).Json.GetProperty("isSame").GetBoolean());
    }

    [Fact]
    public async Task Record_NotQuorateAndOverrideWithoutReason_AreBothRefusedWithExplanation()
    {
        var answer = await api.PostAsync(Decisions, Requests.Decision("""{ "seat": "deputy-chair" }""", "", "proceed"));

        Assert.Equal(["$.overrideReason", "$.attendance.attendees"], answer.Problems(422));
        Assert.Contains("not quorate", answer.Body, StringComparison.Ordinal);
        Assert.Equal("[]", (await api.GetAsync("/decisions")).Body);
    }

    [Fact]
    public async Task Record_MalformedRequest_GivesEveryProblem() =>
        Assert.Equal(
            ["$.attendance.date", "$.decided", "$.signature"],
            (await api.PostAsync(Decisions, Requests.Decision(more: ", \"signature\": \"x\"", decided: "maybe").Replace("2024-10-09", "9 October", StringComparison.Ordinal)))
                .Problems(400).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Record_UnknownBodyOrInitiative_IsRefused()
    {
        Assert.Equal(["$.attendance.body"], (await api.PostAsync(Decisions, Requests.Decision().Replace("system-gateway-panel", "somebody", StringComparison.Ordinal))).Problems(400));
        (await api.PostAsync("/initiatives/frailty/decisions", Requests.Decision())).AssertProblem(404);
    }

    [Fact]
    public async Task Record_AnotherDecisionWasRecordedMeanwhile_IsRefusedToWhoeverAsksForThat()
    {
        var seen = (await api.GetAsync("/decisions")).ETag;
        Assert.Equal(201, (await api.PostAsync(Decisions, Requests.Decision(), seen)).Status);

        (await api.PostAsync(Decisions, Requests.Decision(), seen)).AssertProblem(412);
        (await api.PostAsync(Decisions, Requests.Decision(), seen!.Trim('"'))).AssertProblem(412); // A tag stands in quotation marks: this is not one, and not nothing either.
        Assert.Equal(201, (await api.PostAsync(Decisions, Requests.Decision())).Status);
    }

    [Fact]
    public async Task Record_EvidenceIsNotWhatThePanelSaw_IsRefused()
    {
        var seen = (await api.GetAsync(Requests.Assessment + "?asOf=2024-10-03")).Json.GetProperty("evidenceVersion").GetInt64();
        var decision = Requests.Decision().Replace("\"asOf\"", FormattableString.Invariant($"\"evidenceVersion\": {seen}, \"asOf\""), StringComparison.Ordinal);
        Assert.Equal(201, (await api.PostAsync(Decisions, decision)).Status);

        await api.PutAsync("/initiatives/stroke/evidence", Requests.Evidence(""", { "id": "experts-are-equal", "kind": "yes-no", "value": true }"""), FormattableString.Invariant($"\"{seen}\""));

        (await api.PostAsync(Decisions, decision)).AssertProblem(412);
    }

    [Fact]
    public async Task Conditions_OnADate_AreOpenThenOverdue()
    {
        await api.PostAsync(Decisions, Requests.Decision());

        Assert.Equal("[]", (await api.GetAsync("/conditions?asOf=2024-10-08")).Body);
        Assert.False(Only(await api.GetAsync("/conditions")));
        Assert.True(Only(await api.GetAsync("/conditions?asOf=2024-12-02")));

        static bool Only(Answer answer) => answer.Json.EnumerateArray().Single().GetProperty("isOverdue").GetBoolean();
    }

    [Fact]
    public async Task Decisions_NoSuchNumberOrIdentifier_AreProblems()
    {
        (await api.GetAsync("/decisions/1")).AssertProblem(404);
        (await api.GetAsync("/decisions/0/replay")).AssertProblem(404);
        (await api.GetAsync("/decisions/first")).AssertProblem(404);
        Assert.Equal(["initiative"], (await api.GetAsync("/decisions?initiative=a%20b")).Problems(400));
    }
}
