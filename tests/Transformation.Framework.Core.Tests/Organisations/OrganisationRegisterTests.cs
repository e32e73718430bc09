using NodaTime;
using Transformation.Framework.Core;

namespace Transformation.Framework.Core.Tests.Organisations;

public class OrganisationRegisterTests
{
    private static readonly OrganisationId Weston = OrganisationId.Ods("RA3");
    private static readonly OrganisationId Uhbw = OrganisationId.Ods("RA7");

    [Fact]
    public void StandingFor_MergedTrust_IsItselfToItsLastDayAndTheSuccessorAfterwards()
    {
        var register = OrganisationRegister.Create([Trust(Weston, to: new LocalDate(2020, 3, 31), successor: Uhbw), Trust(Uhbw)]).OrThrow();

        Assert.Equal(Weston, register.StandingFor(Weston, new LocalDate(2020, 3, 31)).Id);
        Assert.Equal(Uhbw, register.StandingFor(Weston, new LocalDate(2020, 4, 1)).Id);
        Assert.Equal(Uhbw, register.StandingFor(Uhbw, new LocalDate(2020, 4, 1)).Id);
    }

    [Fact]
    public void StandingFor_ClosedWithoutSuccessor_IsTheClosedOrganisation()
    {
        var register = OrganisationRegister.Create([Trust(Weston, to: new LocalDate(2020, 3, 31))]).OrThrow();

        Assert.False(register.StandingFor(Weston, new LocalDate(2021, 1, 1)).ExistsOn(new LocalDate(2021, 1, 1)));
    }

    [Fact]
    public void Create_DuplicateUnknownAndCircle_NamesThemAllWithPaths()
    {
        var closed = new LocalDate(2020, 3, 31);
        var (a, b, c) = (OrganisationId.Local("a"), OrganisationId.Local("b"), OrganisationId.Local("c"));

        var problems = OrganisationRegister.Create(
            [Trust(a, closed, b), Trust(b, closed, a), Trust(c, closed, OrganisationId.Local("nobody")), Trust(c)]).Problems;

        Assert.Equal(
            [
                ("$.organisations[3].id", ProblemCodes.DuplicateId),
                ("$.organisations[2].successor", ProblemCodes.UnknownReference),
                ("$.organisations[0].successor", ProblemCodes.Cycle),
            ],
            problems.Select(p => (p.Path, p.Code)));
        Assert.Contains("local:a → local:b → local:a", problems[2].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_EndBeforeStart_NamesTheParameter()
    {
        var e = Assert.Throws<ArgumentException>(() => new Organisation(
            Uhbw, "A trust", OrganisationSector.NhsTrust, SystemLevel.System, new LocalDate(2020, 4, 1), new LocalDate(2020, 3, 31)));

        Assert.Equal("to", e.ParamName);
    }

    [Fact]
    public void Constructor_SuccessorOfAnOpenOrganisationOrOfItself_Throws()
    {
        Assert.Throws<ArgumentException>(() => Trust(Weston, successor: Uhbw));
        Assert.Throws<ArgumentException>(() => Trust(Weston, new LocalDate(2020, 3, 31), Weston));
    }

    [Fact]
    public void Indexer_UnknownOrganisation_NamesIt()
    {
        var e = Assert.Throws<KeyNotFoundException>(() => OrganisationRegister.Empty[Weston]);

        Assert.Contains("ods:RA3", e.Message, StringComparison.Ordinal);
    }

    private static Organisation Trust(OrganisationId id, LocalDate? to = null, OrganisationId? successor = null) =>
        new(id, "A trust", OrganisationSector.NhsTrust, SystemLevel.System, null, to, successor);
}
