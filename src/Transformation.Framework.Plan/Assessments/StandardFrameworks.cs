using System.Collections.Immutable;
using Transformation.Framework.Core;

namespace Transformation.Framework.Plan;

/// <summary>Frameworks for self-assessment that ship with this package. Labels are short and in our own words; read the sources where the wording matters.</summary>
/// <remarks>
/// The five levels of NHS IMPACT are published. The other three sources name no levels: <em>not yet</em>, <em>partly</em> and <em>in place</em> are this library's own.
/// </remarks>
public static class StandardFrameworks
{
    private const string OwnLevels = "The source names no levels: the three are this library's own.";

    private static readonly ImmutableArray<AssessmentLevel> Three = [new("not-yet", "not yet"), new("partly", "partly"), new("in-place", "in place")];

    /// <summary>NHS IMPACT: five components of improvement, at five levels of maturity.</summary>
    /// <remarks>
    /// Source: BNSSG ICB Board, 3 October 2024, item 6.2, appendix 1 for the components, section 3.2 for the highest level; the levels are those of NHS England's self-assessment.
    /// It is for learning: no level of the whole follows from it here.
    /// </remarks>
    public static AssessmentFramework NhsImpact { get; } = Framework(
        "nhs-impact",
        "NHS IMPACT self-assessment",
        [
            new("purpose", "Shared purpose and vision"),
            new("people", "Investment in people and culture"),
            new("leadership", "Leadership behaviours"),
            new("capability", "Improvement capability and capacity"),
            new("embedding", "Improvement in management systems and processes"),
        ],
        [
            new("starting", "starting"),
            new("developing", "developing"),
            new("progressing", "progressing"),
            new("spreading", "spreading"),
            new("improving-and-sustaining", "improving and sustaining"),
        ],
        AssessmentCombination.None,
        "For learning: never an input to a gate or a league table.",
        "BNSSG ICB Board, 3 October 2024, item 6.2, section 3.2 and appendix 1 (NHS England, NHS IMPACT)");

    /// <summary>Ten factors for making innovation and improvement systemic, which work only together: the whole is where its weakest is.</summary>
    /// <remarks>Source: South West AHSN, "10 factors for successfully systemising innovation and improvement" (2022). It says that the combination of all ten matters; the weakest-link rule is this library's reading of that.</remarks>
    public static AssessmentFramework TenFactors { get; } = Framework(
        "ten-factors",
        "Ten factors for systemising innovation and improvement",
        [
            new("leadership", "Leadership at the top that develops how services change"),
            new("teams", "Teams that connect and design together"),
            new("capability", "Investment in those who support improvement"),
            new("challenge", "A framed challenge, matched to unmet need"),
            new("pipeline", "A pipeline of innovation"),
            new("prioritisation", "Priorities that let delivery happen"),
            new("insight", "Insight from service users, and co-design"),
            new("test-and-learn", "Testing and learning"),
            new("evaluation", "Evaluation that enables"),
            new("ecosystem", "A look at what the whole ecosystem achieves"),
        ],
        Three,
        AssessmentCombination.WeakestLink,
        OwnLevels + " The weakest-link rule is its reading of 'it is the combination that matters'.",
        "South West AHSN, 10 factors for successfully systemising innovation and improvement (2022)");

    /// <summary>The innovation adoption wheel: twelve conditions of a system that adopts innovation.</summary>
    /// <remarks>Source: Innovation Unit, in BNSSG ICB Board, 3 October 2024, item 6.2, appendix 2. It says nothing of the whole.</remarks>
    public static AssessmentFramework InnovationAdoptionWheel { get; } = Framework(
        "innovation-adoption-wheel",
        "Innovation adoption wheel",
        [
            new("governance", "Partnerships and governance"),
            new("vision", "Vision and values"),
            new("narratives", "Narratives and behaviours"),
            new("co-production", "Co-production"),
            new("evaluation", "Evaluation and learning"),
            new("networks", "Learning networks"),
            new("problems", "Problem definition and prioritisation"),
            new("scanning", "Horizon scanning and selection"),
            new("investment", "Investment and business processes"),
            new("adoption", "Adoption approach"),
            new("stewardship", "Portfolio stewardship"),
            new("education", "Education offers"),
        ],
        Three,
        AssessmentCombination.None,
        OwnLevels,
        "BNSSG ICB Board, 3 October 2024, item 6.2, appendix 2 (Innovation Unit)");

    /// <summary>Ten principles for managing something held in common, under four headings, as a checklist.</summary>
    /// <remarks>
    /// Source: Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annex 6, which takes the principles from published research on the commons. Which principles must hold for the whole to is
    /// not said there, so nothing is said here.
    /// </remarks>
    public static AssessmentFramework Commons { get; } = Framework(
        "commons",
        "Managing a commons",
        [
            new("moral-authority", "Leadership has moral authority", "Leading"),
            new("boundaries", "It is clear what is held in common, and by whom", "Defining"),
            new("aims", "The aims are clear", "Defining"),
            new("self-organisation", "Those concerned may organise themselves", "Organising"),
            new("voice", "Whoever uses the resource has a part in decisions", "Organising"),
            new("nesting", "It works within wider networks", "Organising"),
            new("local-rules", "Rules fit the place", "Managing"),
            new("monitoring", "Use and the keeping of rules are watched", "Managing"),
            new("sanctions", "What follows a breach rises by degrees", "Managing"),
            new("resolution", "Conflicts are easy to bring to an end", "Managing"),
        ],
        Three,
        AssessmentCombination.None,
        OwnLevels,
        "Healthier Together Memorandum of Understanding, supporting annexes 1-10 (October 2021), annex 6");

    /// <summary>A proposal of this library: which of the published twelve components help with which component of NHS IMPACT.</summary>
    /// <remarks>
    /// The board paper of 3 October 2024 has such a mapping as a picture whose content is not in its text. This is not that mapping: it was made by reading what each component is for, and is meant to be replaced.
    /// It fits the components of <see cref="StandardPlans.TwelvePoints"/> and <see cref="NhsImpact"/>.
    /// </remarks>
    public static ImpactMapping ProposedImpactMapping { get; } = ImpactMapping.Create(
        "proposed-impact-mapping",
        "The twelve components and NHS IMPACT: a proposal",
        "nhs-impact",
        [
            new("system-compact", "purpose", "Partners agree what they are there for together"),
            new("system-compact", "leadership", "Leaders say what others may expect of them"),
            new("board-development", "leadership", "Board members learn to encourage change"),
            new("integrated-design-teams", "people", "The front line is given time and a mandate"),
            new("integrated-design-teams", "capability", "Teams learn design by doing it"),
            new("fellowship", "people", "People who want to innovate find each other"),
            new("fellowship", "capability", "Their skills are there to be drawn on"),
            new("accelerator", "capability", "A known way to adopt what is proven"),
            new("learning-and-evaluation", "capability", "What was learnt is there for the next team"),
            new("learning-and-evaluation", "embedding", "Evaluation is part of the work"),
            new("economic-growth", "capability", "New sources of money and partners"),
            new("benefits-realisation", "embedding", "Benefits are planned, measured and reviewed"),
            new("user-centred-design", "purpose", "What matters to people sets the aim"),
            new("user-centred-design", "people", "Experts by experience are partners in the work"),
            new("oversight-group", "purpose", "One view of what the system is working towards"),
            new("oversight-group", "embedding", "Change is overseen as a matter of course"),
            new("gateway-panel", "embedding", "The same few things are assured for every change"),
            new("load-overview", "embedding", "What is taken on is weighed against capacity"),
        ],
        "This library's proposal: the published mapping is a picture whose content is not in the text of the paper.",
        Provenance.Synthetic("Made by reading BNSSG ICB Board, 3 October 2024, item 6.2, section 3 against its appendix 1.")).OrThrow();

    private static AssessmentFramework Framework(
        string id,
        string title,
        ImmutableArray<AssessmentAspect> aspects,
        ImmutableArray<AssessmentLevel> levels,
        AssessmentCombination combination,
        string note,
        string source) =>
        AssessmentFramework.Create(id, title, aspects, levels, combination, note, Provenance.Published(source)).OrThrow();
}
