using System.Reflection.Metadata;

namespace Transformation.Framework.ArchitectureTests.Assemblies;

/// <summary>
/// Who uses whom inside an assembly: base types, interfaces, constraints, fields, signatures, locals and every type, method or field
/// that a method body touches. Not seen: constants and <c>nameof</c>, which leave no trace in metadata, and attributes.
/// </summary>
internal static class TypeUses
{
    public static IReadOnlyList<TypeUse> In(BuiltAssembly assembly)
    {
        var uses = new Dictionary<(TypeDefinitionHandle User, TypeDefinitionHandle Used), string>();
        foreach (var handle in assembly.Metadata.TypeDefinitions)
        {
            var user = assembly.OutermostOf(handle);
            foreach (var (member, mentioned) in MentionsOf(assembly, handle))
            {
                foreach (var used in mentioned.Types.Select(assembly.OutermostOf).Where(used => used != user))
                {
                    uses.TryAdd((user, used), member);
                }
            }
        }

        return [.. uses.Select(use => new TypeUse(use.Key.User, use.Key.Used, use.Value))];
    }

    private static IEnumerable<(string Member, MentionedTypes Mentioned)> MentionsOf(BuiltAssembly assembly, TypeDefinitionHandle handle)
    {
        var metadata = assembly.Metadata;
        var type = metadata.GetTypeDefinition(handle);

        yield return ("its declaration", InDeclaration(metadata, type));
        foreach (var fieldHandle in type.GetFields())
        {
            var field = metadata.GetFieldDefinition(fieldHandle);
            var mentioned = new MentionedTypes(metadata);
            mentioned.AddSignatureOf(field);
            yield return (metadata.GetString(field.Name), mentioned);
        }

        foreach (var methodHandle in type.GetMethods())
        {
            var method = metadata.GetMethodDefinition(methodHandle);
            yield return (metadata.GetString(method.Name), InMethod(assembly, method));
        }
    }

    private static MentionedTypes InDeclaration(MetadataReader metadata, TypeDefinition type)
    {
        var mentioned = new MentionedTypes(metadata);
        mentioned.Add(type.BaseType);
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            mentioned.Add(metadata.GetInterfaceImplementation(implementation).Interface);
        }

        AddConstraints(metadata, type.GetGenericParameters(), mentioned);
        return mentioned;
    }

    private static MentionedTypes InMethod(BuiltAssembly assembly, MethodDefinition method)
    {
        var mentioned = new MentionedTypes(assembly.Metadata);
        mentioned.AddSignatureOf(method);
        AddConstraints(assembly.Metadata, method.GetGenericParameters(), mentioned);
        if (assembly.BodyOf(method) is not { } body)
        {
            return mentioned;
        }

        mentioned.AddLocalsOf(body);
        foreach (var region in body.ExceptionRegions)
        {
            mentioned.Add(region.CatchType);
        }

        foreach (var token in MethodBodyTokens.In(body))
        {
            mentioned.Add(token);
        }

        return mentioned;
    }

    private static void AddConstraints(MetadataReader metadata, GenericParameterHandleCollection parameters, MentionedTypes mentioned)
    {
        foreach (var constraint in parameters.SelectMany(parameter => metadata.GetGenericParameter(parameter).GetConstraints()))
        {
            mentioned.Add(metadata.GetGenericParameterConstraint(constraint).Type);
        }
    }
}
