/*
title: Import cross reference values that translate to closed jobs of a company, with template and last import
grain: one cross reference value
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which entries in our import translation tables still lead to finished projects?
  - Cross reference values pointing to soft or hard closed jobs
  - The fuel file threw errors again since pump code 7 still turns into a project that was closed in 2023. Find all those translations, whatever the layout, whose target is a project of company 1 that is closed in any way, and give layout, description, when it last ran, the outside value, the project, its name and status.
  - xref to closed jobs
  - import crossrefs that go to dead jbos
  - pump 7 maps to 23-1002, what else in FUEL or APINV maps to something closed
  - Template, description, last import, cross reference, import value, job, job description, status.
  - Load translations whose target project is already finished
  - Costs keep hitting projects we wrapped up in 2023, so find every code translation in company 1 ending at a closed one, its name, and the layout's last run
  - translations to dead jobs
  - Layout and its description, last run, table, incoming code, project number with name and status, by layout
  - imprt xrefs ptng at clsd jobs co 1, job name too
  - Does an incoming file code still lead to a building project that is over and done with?
*/
SELECT IMXD.ImportTemplate, IMTH.Description AS Template, IMTH.LastImport, IMXD.XRefName, IMXD.RecordType,
    IMXD.ImportValue, JCJM.Job, JCJM.Description AS JobDescription, JCJM.JobStatus
FROM IMXD WITH (NOLOCK)
JOIN IMTH WITH (NOLOCK)
    ON IMXD.ImportTemplate = IMTH.ImportTemplate
JOIN JCJM WITH (NOLOCK)
    ON IMXD.BidtekValue = JCJM.Job
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus IN (2, 3)
    AND EXISTS (
        SELECT 1
        FROM IMTD WITH (NOLOCK)
        WHERE IMTD.ImportTemplate = IMXD.ImportTemplate
            AND IMTD.RecordType = IMXD.RecordType
            AND IMTD.XRefName = IMXD.XRefName
            AND IMTD.Datatype = 'bJob'
    )
ORDER BY IMXD.ImportTemplate, IMXD.XRefName, IMXD.ImportValue
