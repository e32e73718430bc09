namespace Transformation.Framework.Storage.Writer;

/// <summary>One call that an actor makes, and what it does to the actor's state when it takes effect.</summary>
/// <param name="actor">Whose step.</param>
/// <param name="number">Its number, from 1, which is also the number in everything that it writes.</param>
public abstract class Step(string actor, long number)
{
    public string Actor { get; } = actor;

    public long Number { get; } = number;

    /// <summary>Does it to a state: what the store must look like afterwards, its versions aside.</summary>
    public abstract void ApplyTo(ActorState state);

    /// <summary>Does it to a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="before">The state that the store is in.</param>
    /// <param name="cancellationToken">Stops it, if it is not done.</param>
    public abstract ValueTask<Outcome> PerformAsync(OpenedStore store, ActorState before, CancellationToken cancellationToken = default);
}
