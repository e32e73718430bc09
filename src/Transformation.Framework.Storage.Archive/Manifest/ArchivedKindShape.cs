using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Storage.Archive;

internal sealed class ArchivedKindShape : JsonObjectShape<ArchivedKind>
{
    private readonly JsonField<string> type;
    private readonly JsonField<ArchivedFile> file;

    internal ArchivedKindShape()
        : base("ArchivedKind", "The aggregates of one kind.")
    {
        type = Required("type", CoreShapes.Identifier, k => k.Type, "The kind: the name of the aggregate type.");
        file = Required("file", ArchivedFileShape.Instance, k => k.File, "The file they stand in, a line each, ordered by the code points of their keys.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(type, out var name) && values.TryGet(file, out var where))
        {
            ArchivedFileShape.RequirePlace(where, "file", ArchivePaths.Aggregates(name), problems);
        }
    }

    protected override ArchivedKind Build(JsonFieldValues values) => new(values.Get(type), values.Get(file));
}
