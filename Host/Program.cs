using Sora.Host.Commands;

return await CommandLine.RunAsync(args);
