namespace Transformation.Framework.Plan;

/// <summary>What fellows are invited to: the kinds that the paper names (BNSSG ICB Board, 3 October 2024, item 6.2, section 3.4).</summary>
public enum FellowshipEventKind
{
    /// <summary>A discussion about an innovation.</summary>
    Discussion = 1,

    /// <summary>Innovations shown by those who made or use them.</summary>
    Showcase,

    /// <summary>Teaching by somebody who has mastered a subject.</summary>
    Masterclass,

    /// <summary>An occasion to meet.</summary>
    Networking,

    /// <summary>A first taste of a tool or technique.</summary>
    Taster,

    /// <summary>A meeting of a community of interest.</summary>
    CommunityOfInterest,
}
