namespace Transformation.Framework.Benefits;

/// <summary>A sum of doubles that carries along what each addition loses (Neumaier 1974), so that its error does not grow with the number of terms.</summary>
internal readonly record struct CompensatedSum(double Sum, double Lost)
{
    internal double Value => Sum + Lost;

    internal CompensatedSum Plus(double term)
    {
        var sum = Sum + term;
        return new(sum, Lost + (Math.Abs(Sum) >= Math.Abs(term) ? Sum - sum + term : term - sum + Sum));
    }
}
