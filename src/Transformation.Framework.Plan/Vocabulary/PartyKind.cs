namespace Transformation.Framework.Plan;

/// <summary>What a <see cref="PartyId"/> identifies.</summary>
public enum PartyKind
{
    /// <summary>An organisation.</summary>
    Organisation = 1,

    /// <summary>A governance body: a board, a group, a panel.</summary>
    Body = 2,

    /// <summary>A post, whoever holds it: never a person.</summary>
    Post = 3,
}
