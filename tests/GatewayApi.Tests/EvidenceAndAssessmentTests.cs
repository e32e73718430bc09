namespace GatewayApi.Tests;

public sealed class EvidenceAndAssessmentTests : IAsyncLifetime
{
    private const string Evidence = "/initiatives/stroke/evidence";

    private ApiHost api = null!;

    public async Task InitializeAsync() => api = await ApiHost.StartAsync();

    public async Task DisposeAsync() => await api.DisposeAsync();

    [Fact]
    public async Task PutEvidence_ManyFaults_GivesThemAllAtOnceWithPaths()
    {
        var answer = await api.PutAsync(Evidence, Requests.Evidence(""", { "id": "a", "kind": "count", "value": -1 }, { "id": "b", "kind": "colour" }, { "id": "c", "kind": "yes-no", "value": "yes", "by": "me" }"""));

        Assert.Equal(
            ["$.initiatives[0].facts[1].value", "$.initiatives[0].facts[2].kind", "$.initiatives[0].facts[3].by", "$.initiatives[0].facts[3].value"],
            answer.Problems(400).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task PutEvidence_ChangeIsBasedOnWhatIsStored_OrRefused()
    {
        var first = await api.PutAsync(Evidence, Requests.Evidence());
        Assert.Equal((201, Evidence), (first.Status, first.Location));
        var changed = Requests.Evidence(""", { "id": "co-designed", "kind": "yes-no", "value": true }""");

        (await api.PutAsync(Evidence, changed)).AssertProblem(428);
        (await api.PutAsync(Evidence, changed, "\"77\"")).AssertProblem(412);
        (await api.PutAsync(Evidence, changed, "\"abc\"")).AssertProblem(412);
        var second = await api.PutAsync(Evidence, changed, first.ETag);
        (await api.PutAsync(Evidence, Requests.Evidence(), first.ETag)).AssertProblem(412);

        Assert.Equal(204, second.Status);
        var stored = await api.GetAsync(Evidence);
        Assert.Equal((200, second.ETag), (stored.Status, stored.ETag));
        Assert.Contains("co-designed", stored.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PutEvidence_OfAnotherInitiativeThanTheAddress_IsRefused() =>
        Assert.Equal(["$.initiatives"], (await api.PutAsync(Evidence, Requests.Evidence(initiative: "frailty"))).Problems(400));

    [Fact]
    public async Task PutEvidence_TooLargeTooDeepNotJsonOrOfAnotherType_IsRefused()
    {
        (await api.PutAsync(Evidence, new string(' ', (int)ApiOptions.MaxRequestBytes + 1))).AssertProblem(413);
        Assert.Equal(["$"], (await api.PutAsync(Evidence, new string('[', 100_000))).Problems(400));
        Assert.Equal(["$"], (await api.PutAsync(Evidence, "{")).Problems(400));
        (await api.SendAsync(HttpMethod.Put, Evidence, "a=b", null, "application/x-www-form-urlencoded")).AssertProblem(415);
    }

    [Fact]
    public async Task Assessment_OfSparseEvidence_NamesWhatIsMissingAndWhoCanSupplyIt()
    {
        await api.PutAsync(Evidence, Requests.Evidence());

        var data = (await api.GetAsync(Requests.Assessment + "?asOf=2024-10-03")).Json;
        var text = await api.GetAsync(Requests.Assessment + "/explanation?asOf=2024-10-03");

        Assert.Equal("more evidence needed", data.GetProperty("recommendation").GetString());
        Assert.Contains(
            data.GetProperty("findings").EnumerateArray(),
            static f => f.GetProperty("outcome").GetString() == "unknown" && f.GetProperty("missing").EnumerateArray().Any(static m => m.GetProperty("suppliedBy").GetString() is { Length: > 0 }));
        Assert.Equal((200, "text/plain"), (text.Status, text.ContentType));
        Assert.StartsWith("stroke at the gate \"End of testing\", as at 2024-10-03\n", text.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assessment_NoDate_IsAsAtToday()
    {
        await api.PutAsync(Evidence, Requests.Evidence());

        Assert.Equal("2024-10-10", (await api.GetAsync(Requests.Assessment)).Json.GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task Assessment_WhatIsNotThere_IsNotFoundAndABadDateIsAProblem()
    {
        (await api.GetAsync(Requests.Assessment)).AssertProblem(404);
        await api.PutAsync(Evidence, Requests.Evidence());
        (await api.GetAsync("/initiatives/stroke/assessments/system-gateway/nowhere")).AssertProblem(404);
        (await api.GetAsync("/initiatives/stroke/assessments/nothing/testing")).AssertProblem(404);
        (await api.GetAsync(Requests.Assessment + "?asOf=1999-01-01")).AssertProblem(404);
        (await api.GetAsync("/initiatives/a%20b/evidence")).AssertProblem(404);
        (await api.GetAsync("/nowhere")).AssertProblem(404);
        Assert.Equal(["asOf"], (await api.GetAsync(Requests.Assessment + "?asOf=soon")).Problems(400));
    }

    [Fact]
    public async Task Assessment_FactOfAnotherKindThanTheRuleSetDeclares_IsAProblemAndNoFinding()
    {
        await api.PutAsync(Evidence, Requests.Evidence().Replace("\"choice\", \"value\": \"multi-organisation\"", "\"count\", \"value\": 3", StringComparison.Ordinal));

        Assert.Equal(["$.facts[0]"], (await api.GetAsync(Requests.Assessment)).Problems(422));
    }
}
