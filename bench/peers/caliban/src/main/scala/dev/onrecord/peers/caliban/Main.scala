package dev.onrecord.peers.caliban

import caliban.*
import caliban.quick.*
import dev.onrecord.peers.Records
import java.nio.file.Path
import zio.*
import zio.http.Server

/** Caliban's quick adapter, which its documentation calls the fastest, with the record in memory. */
object Main extends ZIOAppDefault {

  // A line for each request would be measured, too.
  override val bootstrap: ZLayer[ZIOAppArgs, Any, Any] = Runtime.removeDefaultLoggers

  override def run: ZIO[ZIOAppArgs & Scope, Any, Any] =
    for {
      arguments   <- getArgs
      options      = arguments.grouped(2).map(pair => pair(0) -> pair(1)).toMap
      port         = options("--port").toInt
      records     <- ZIO.attemptBlocking(new Records(Path.of(options("--seeds")), Path.of(options("--claims"))))
      usual        = graphQL(RootResolver(new Answers(records).query))
      api          = if (options.get("--documents").contains("kept")) usual @@ KeptDocuments() else usual
      interpreter <- api.interpreter
      started      = Server.install(QuickAdapter(interpreter).routes("/graphql")) *>
                       Console.printLine(s"ready at http://127.0.0.1:$port/graphql") *> ZIO.never
      _           <- started.provide(
                       ZLayer.succeed(Server.Config.default.binding("127.0.0.1", port)),
                       Server.live
                     )
    } yield ()
}
