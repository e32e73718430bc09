namespace Transformation.Framework.Gateway;

/// <summary>What is asked of each thing in a list, compiled over the fields of the list.</summary>
/// <param name="circuit">The condition.</param>
/// <param name="root">Where its answer stands.</param>
/// <param name="questions">The questions at its ends.</param>
internal sealed class ItemCondition(Circuit circuit, int root, ValueQuestion[] questions)
{
    private const int MostOnStack = 512;

    internal Truth Answer(GateItem item, DatedGate gate)
    {
        var values = circuit.Size <= MostOnStack ? stackalloc byte[circuit.Size] : new byte[circuit.Size];
        foreach (var question in questions)
        {
            Degree.Put(values, question.Literal, Degree.Of(question.Answer(item.FactOf(question.Input.Id)?.Value, gate)));
        }

        circuit.Run(values);
        return Degree.At(values, root);
    }
}
