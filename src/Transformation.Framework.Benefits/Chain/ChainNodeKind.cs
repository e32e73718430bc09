namespace Transformation.Framework.Benefits;

/// <summary>The layers of a benefits chain, from what is put in place to what it is for.</summary>
/// <remarks>
/// The layers of a benefits dependency network (Peppard, Ward and Daniel, 2007), with the outcome of Managing Successful Programmes between change
/// and benefit. A link leads from a layer to the same or a later one.
/// </remarks>
public enum ChainNodeKind
{
    /// <summary>Something put in place: a service, a system, a team.</summary>
    Enabler = 1,

    /// <summary>A one-off change needed so that the business change can happen: training, a new rota.</summary>
    EnablingChange = 2,

    /// <summary>A lasting change in how people work.</summary>
    BusinessChange = 3,

    /// <summary>What is different because of it.</summary>
    Outcome = 4,

    /// <summary>The measurable improvement that results, with who realises it.</summary>
    Benefit = 5,

    /// <summary>What the benefit contributes to.</summary>
    Objective = 6,
}
