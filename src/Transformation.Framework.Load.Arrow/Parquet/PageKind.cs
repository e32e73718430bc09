namespace Transformation.Framework.Load.Arrow;

/// <summary>The kinds of page, as Parquet numbers them. There are pages of indexes too, which nobody writes and Parquet.Net does not read.</summary>
internal enum PageKind
{
    Data = 0,
    Dictionary = 2,
    DataV2 = 3,
}
