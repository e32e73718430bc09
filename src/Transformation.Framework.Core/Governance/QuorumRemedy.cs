using System.Collections.Immutable;

namespace Transformation.Framework.Core;

/// <summary>What would make a meeting quorate: how few more people, and an example of whom.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class QuorumRemedy
{
    internal QuorumRemedy(int atLeast, ImmutableArray<BodyMember> example)
    {
        AtLeast = atLeast;
        Example = example;
    }

    /// <summary>Fewer more attendees than this cannot make the meeting quorate.</summary>
    public int AtLeast { get; }

    /// <summary>
    /// Seats whose members, coming in person, would make the meeting quorate together; in the order of the body, a seat with several places
    /// as often as needed. One example among possibly many.
    /// </summary>
    public ImmutableArray<BodyMember> Example { get; }

    /// <summary>Whether no smaller set would do. When false, the search was given up: the smallest number lies between <see cref="AtLeast"/> and the example's.</summary>
    public bool IsSmallest => AtLeast == Example.Length;
}
