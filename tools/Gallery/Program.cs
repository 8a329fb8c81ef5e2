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
    default:
        await Console.Error.WriteLineAsync("usage: gallery actions FOLDER [ACTION …], or gallery cast FOLDER [NAME …]");
        return 2;
}
