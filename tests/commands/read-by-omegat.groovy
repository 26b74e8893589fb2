// Writes the pairs of each termbase of a project, as OmegaT reads them, beside it as JSON.
import groovy.json.JsonOutput
import org.omegat.core.Core
import org.omegat.gui.glossary.GlossaryReaderTBX

def project = Core.getProject()
if (project.isProjectLoaded())
  new File(project.projectProperties.glossaryRoot).listFiles().findAll { it.name.endsWith('.tbx') }.each { file ->
    def pairs = GlossaryReaderTBX.read(file, false).collectMany { entry -> entry.getLocTerms(false).collect { [entry.srcText, it] } }
    new File(file.path + '.json').setText(JsonOutput.toJson(pairs), 'UTF-8')
  }
