using System.Collections.Immutable;

namespace Transformation.Framework.Plan;

/// <summary>What one member of the board has attended.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BoardMemberCoverage
{
    internal BoardMemberCoverage(BoardMember member, ImmutableArray<BoardMemberModule> modules)
    {
        Member = member;
        Modules = modules;
    }

    /// <summary>The member.</summary>
    public BoardMember Member { get; }

    /// <summary>Every module that is part of the programme on the day, by identifier, and how the member stands with it.</summary>
    public ImmutableArray<BoardMemberModule> Modules { get; }

    /// <summary>How many of <see cref="Modules"/> they have attended.</summary>
    public int Attended => Modules.Count(static m => m.State == BoardModuleState.Attended);

    /// <summary>Whether they have attended every module; false when there is none, and when one is unknown.</summary>
    public bool IsComplete => !Modules.IsEmpty && Attended == Modules.Length;
}
