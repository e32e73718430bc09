namespace Transformation.Framework.Load;

/// <summary>Rows in order of their keys: dimension by dimension, character by character; where one says less, it comes first.</summary>
internal sealed class RowOrder : IComparer<SharedLoadRow>
{
    internal static RowOrder Instance { get; } = new();

    public int Compare(SharedLoadRow? x, SharedLoadRow? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        for (var i = 0; i < Math.Min(x.Keys.Length, y.Keys.Length); i++)
        {
            var order = string.CompareOrdinal(x.Keys[i].Dimension, y.Keys[i].Dimension);
            order = order != 0 ? order : string.CompareOrdinal(x.Keys[i].Value, y.Keys[i].Value);
            if (order != 0)
            {
                return order;
            }
        }

        return x.Keys.Length.CompareTo(y.Keys.Length);
    }
}
