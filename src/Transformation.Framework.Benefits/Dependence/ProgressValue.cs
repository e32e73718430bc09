using Transformation.Framework.Core;

namespace Transformation.Framework.Benefits;

/// <summary>The present value of one or more benefits, transfers left out, by how far the chain before it has come. The four parts add up to the whole to the last digit.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
/// <param name="All">The whole.</param>
/// <param name="Complete">What rests only on what is done.</param>
/// <param name="ToDo">What still rests on something that is not started or under way.</param>
/// <param name="NotRecorded">What rests on something whose status nobody recorded, and on nothing that is known not to be done.</param>
/// <param name="Lost">What rests on something that was stopped, and so will not come about unless that is changed.</param>
public sealed record ProgressValue(Money All, Money Complete, Money ToDo, Money NotRecorded, Money Lost)
{
    internal static ProgressValue None(PriceBasis prices) => Of(0, 0, 0, 0, prices);

    internal static ProgressValue Of(decimal complete, decimal toDo, decimal notRecorded, decimal lost, PriceBasis prices) => new(
        new(complete + toDo + notRecorded + lost, prices), new(complete, prices), new(toDo, prices), new(notRecorded, prices), new(lost, prices));

    internal ProgressValue Plus(ProgressValue other) => new(
        All + other.All, Complete + other.Complete, ToDo + other.ToDo, NotRecorded + other.NotRecorded, Lost + other.Lost);
}
