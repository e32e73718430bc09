using static Transformation.Framework.Plan.Tests.Small;

namespace Transformation.Framework.Plan.Tests.Status;

public sealed class PlanTextTests
{
    [Fact]
    public void ExplainProgress_NothingRecorded_SaysWhatWouldShowIt() => Assert.Equal(
        "Unknown: nothing has been recorded. Evidence that would show it established: Fellows: not recorded (at least 90 wanted).",
        Progress("fellowship"));

    [Fact]
    public void ExplainProgress_NothingRecordedAndNothingAsked_SaysSo() => Assert.Equal(
        "Unknown: nothing has been recorded. Evidence that would show it established: the template names no evidence of that.",
        Progress("bare"));

    [Fact]
    public void ExplainProgress_NotStarted_SaysWhatIsMissing()
    {
        Assert.Equal("Not started: no milestone is done.", Progress("fellowship", Step("fellowship", 3)));
        Assert.Equal("Not started: no milestone is done and nothing has been counted above zero.", Progress("fellowship", Step("fellowship", 3), Count("fellows", 0)));
        Assert.Equal("Not started: nothing has been counted above zero (Fellows: 0 on 2024-10-03 (at least 90 wanted)).", Progress("fellowship", Count("fellows", 0)));
    }

    [Fact]
    public void ExplainProgress_UnderWay_SaysWhatIsDoneAndWhatIsWanting() => Assert.Equal(
        "Under way: \"Step m\" was done by 2024-10-01. "
        + "Not shown to be established: Signatures: 7 on 2024-10-03 (as many wanted as Partners: 10 on 2024-10-03).",
        Progress("compact", Step("compact", 0, -2), Count("signatures", 7), Count("partners", 10)));

    [Fact]
    public void ExplainProgress_Withdrawn_SaysSo() => Assert.Equal(
        "Under way: \"Step m\" was done by 2024-10-01. Not shown to be established: Fellows: 95 on 2024-09-03, withdrawn on 2024-10-02 (at least 90 wanted).",
        Progress("fellowship", Step("fellowship", actual: -2), Count("fellows", 95, Today.PlusDays(-30), withdrawnOn: Today.PlusDays(-1))));

    [Fact]
    public void ExplainProgress_Established_SaysWhatItRestsOnAndWhatMoreIsWanted()
    {
        Assert.Equal(
            "Established: Fellows: 90 or more on 2024-10-03 (at least 90 wanted). Not shown to be embedded: the template names no evidence of that.",
            Progress("fellowship", Count("fellows", 90, orMore: true)));
        Assert.Equal(
            "Established: Signatures: 10 on 2024-10-03 (as many wanted as Partners: 10 on 2024-10-03). Not shown to be embedded: Reviews: not recorded (at least 2 wanted).",
            Progress("compact", Count("signatures", 10), Count("partners", 10)));
    }

    [Fact]
    public void ExplainProgress_Embedded_SaysWhatItRestsOn() => Assert.Equal(
        "Embedded: Signatures: 1 on 2024-10-03 (as many wanted as Partners: 1 on 2024-10-03); Reviews: 2 on 2024-10-03 (at least 2 wanted).",
        Progress("compact", Count("signatures", 1), Count("partners", 1), Count("reviews", 2)));

    [Fact]
    public void ExplainDelivery_EachRule_NamesTheMilestones()
    {
        Assert.Equal("Unknown: no milestone has been recorded.", Delivery("fellowship"));
        Assert.Equal("Unknown: no milestone has a planned date.", Delivery("fellowship", Step("fellowship")));
        Assert.Equal("Off track: \"Step m\" was due on 2024-10-02 and is 1 day overdue.", Delivery("fellowship", Step("fellowship", -1)));
        Assert.Equal(
            "At risk: \"Step a\" was done 2 days late on 2024-10-01, and more is to be done.",
            Delivery("fellowship", Step("fellowship", -4, -2, "a"), Step("fellowship", 5, id: "b")));
        Assert.Equal(
            "At risk: every milestone is done, but the evidence is not there (Fellows: not recorded (at least 90 wanted)).",
            Delivery("fellowship", Step("fellowship", -2, -2)));
        Assert.Equal(
            "Unknown: nothing is late, but no date has been set for \"Step a\"; \"Step b\".",
            Delivery("fellowship", Step("fellowship", id: "b"), Step("fellowship", id: "a"), Step("fellowship", 5, id: "c")));
        Assert.Equal("On track: nothing is late; \"Step m\" is due today.", Delivery("fellowship", Step("fellowship", 0)));
        Assert.Equal("On track: nothing is late; \"Step m\" is due on 2024-10-08.", Delivery("fellowship", Step("fellowship", 5)));
        Assert.Equal("On track: every milestone is done.", Delivery("bare", Step("bare", -2, -2)));
    }

    [Theory]
    [InlineData(null, null, "is still to be done, without a date")]
    [InlineData(1, null, "is due on 2024-10-04")]
    [InlineData(0, null, "is due today")]
    [InlineData(-17, null, "was due on 2024-09-16 and is 17 days overdue")]
    [InlineData(0, 0, "was done by 2024-10-03")]
    [InlineData(null, -1, "was done by 2024-10-02")]
    [InlineData(-2, -1, "was done 1 day late on 2024-10-02")]
    public void Describe_EachState_SaysHowItStands(int? planned, int? actual, string expected) =>
        Assert.Equal($"\"Step m\" {expected}", PlanText.Describe(Assert.Single(Small.Status("bare", Step("bare", planned, actual)).Milestones)));

    [Fact]
    public void Of_EveryValue_HasAWord()
    {
        Assert.All(Enum.GetValues<ComponentProgress>(), p => Assert.NotEmpty(PlanText.Of(p)));
        Assert.All(Enum.GetValues<DeliveryState>(), d => Assert.NotEmpty(PlanText.Of(d)));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanText.Of((ComponentProgress)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanText.Of((DeliveryState)9));
    }

    private static string Progress(string component, params IEnumerable<object> records) => PlanText.ExplainProgress(Small.Status(component, records));

    private static string Delivery(string component, params IEnumerable<object> records) => PlanText.ExplainDelivery(Small.Status(component, records));
}
