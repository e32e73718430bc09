using Transformation.Framework.Core;
using Transformation.Framework.Core.Json;

namespace Transformation.Framework.Plan;

/// <summary>A programme document; checks between records run even when some could not be read.</summary>
internal sealed class BoardProgrammeShape : JsonObjectShape<BoardProgramme>
{
    private readonly JsonField<string> id;
    private readonly JsonField<string> title;
    private readonly JsonField<GovernanceBodyId> body;
    private readonly JsonField<Provenance?> provenance;
    private readonly JsonField<JsonItems<BoardMember>> members;
    private readonly JsonField<JsonItems<BoardModule>> modules;
    private readonly JsonField<JsonItems<BoardSession>> sessions;

    internal BoardProgrammeShape()
        : base("BoardProgramme", "What a board learns together: its members, the modules, and the sessions with who attended.")
    {
        id = Required("id", CoreShapes.Identifier, p => p.Id, "Its identifier.");
        title = Required("title", JsonShapes.Text, p => p.Title, "Its title.");
        body = Required("body", CoreShapes.GovernanceBodyId, p => p.Body, "The board.");
        provenance = Optional("provenance", CoreShapes.Provenance, p => p.Provenance, "Where the records come from.");
        members = Items("members", new BoardMemberShape(), p => p.Members, "Who sits or sat on the board.");
        modules = Items("modules", new BoardModuleShape(), p => p.Modules, "What is or was to be learnt.");
        sessions = Items("sessions", new BoardSessionShape(), p => p.Sessions, "The sessions held.");
    }

    protected override void Check(JsonFieldValues values, ProblemCollector problems)
    {
        if (values.TryGet(members, out var people) && values.TryGet(modules, out var subjects) && values.TryGet(sessions, out var held))
        {
            BoardChecks.Run(people, subjects, held, problems);
        }
    }

    protected override BoardProgramme Build(JsonFieldValues values) => BoardProgramme.Create(
        values.Get(id),
        values.Get(title),
        values.Get(body),
        values.Get(members).Readable(),
        values.Get(modules).Readable(),
        values.Get(sessions).Readable(),
        values.Get(provenance)).OrThrow();
}
