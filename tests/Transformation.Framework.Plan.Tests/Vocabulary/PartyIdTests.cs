using FsCheck;
using FsCheck.Fluent;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan.Tests.Vocabulary;

public sealed class PartyIdTests
{
    [Fact]
    public void PartyId_IsAValueWithText() => ValueContract.HoldsWithText(Parties().ToArbitrary(), PartyId.Pattern);

    [Fact]
    public void Text_OfEachKind_SaysWhatItIs()
    {
        var trust = OrganisationId.Ods("rvj");

        Assert.Equal("ods:RVJ", PartyId.Of(trust).ToString());
        Assert.Equal("body:executive-group", PartyId.Of(GovernanceBodyId.From("executive-group")).ToString());
        Assert.Equal("post:icb-chair", PartyId.Post("icb-chair").ToString());
        Assert.Equal((trust, null), (PartyId.Of(trust).Organisation, PartyId.Of(trust).PostId));
        Assert.Equal((null, "icb-chair"), (PartyId.Post("icb-chair").Organisation, PartyId.Post("icb-chair").PostId));
    }

    [Fact]
    public void Parse_UnknownScheme_IsRefused() => Assert.Throws<FormatException>(() => PartyId.Parse("person:somebody"));

    [Fact]
    public void Of_Nobody_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => PartyId.Of(default(OrganisationId)));
        Assert.Throws<ArgumentException>(() => PartyId.Of(default(GovernanceBodyId)));
    }

    private static Gen<PartyId> Parties() => Gen.OneOf(
        Arbitraries.OrganisationIds().Generator.Select(PartyId.Of),
        Arbitraries.GovernanceBodyIds().Generator.Select(PartyId.Of),
        Arbitraries.InitiativeIds().Generator.Select(i => PartyId.Post(i.Value)));
}
