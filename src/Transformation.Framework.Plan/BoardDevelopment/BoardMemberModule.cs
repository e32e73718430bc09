namespace Transformation.Framework.Plan;

/// <summary>How one member of the board stands with one module.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class BoardMemberModule
{
    internal BoardMemberModule(BoardModule module, BoardModuleState state, BoardSession? session)
    {
        Module = module;
        State = state;
        Session = session;
    }

    /// <summary>The module.</summary>
    public BoardModule Module { get; }

    /// <summary>Whether they have attended it.</summary>
    public BoardModuleState State { get; }

    /// <summary>The first session of it that they attended, or of which it is unknown who did; null when it is missing.</summary>
    public BoardSession? Session { get; }
}
