using Sora.Gallery;

// Pictures for docs/gallery. Paths of what was written go to stdout, everything else to stderr.
switch (args)
{
    case ["actions", var folder]:
        return ActionSheets.Write(folder, []);
    case ["actions", var folder, .. var only]:
        return ActionSheets.Write(folder, only);
    case ["cast", var folder, .. var only]:
        return CastSheets.Write(folder, only);
    case ["looks", var folder, .. var only]:
        return LookSheets.Write(folder, only);
    case ["places", var folder, .. var only]:
        return PlaceSheets.Write(folder, only);
    case ["prompts", var folder, .. var only]:
        return PromptSheets.Write(folder, only);
    default:
        await Console.Error.WriteLineAsync("usage: gallery actions FOLDER [ACTION …], gallery cast FOLDER [NAME …], gallery looks FOLDER [SHEET …], gallery places FOLDER [PLACE …] or gallery prompts FOLDER [NUMBER …]");
        return 2;
}
