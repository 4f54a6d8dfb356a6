/*
title: Workers compensation code of each phase of a job, from the template and overridden
grain: one phase
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Which comp code will labour on each phase of 1001- land in?
  - Insurance class by cost code for a project, showing what the template gives and what somebody typed over it
  - Phase, description, override code, template name, template code and the name of that code, active phases of one job
  - comp codes per phase
  - roofing guys coded under carpentry insurence, whats set up on my job
  - "The carrier audits our payroll: how are this project's work items classified?"
  - Check the workers comp setup of a new job before first payroll
  - Compensation class that wages on every active activity of 1001- fall under
  - The carrier's premium auditor arrives Tuesday about 22-4410 and wants each activity's comp classification, from the table, with any manual replacement and the name of the class
  - comp class by activity, 1042-
  - Active activities of 22-4410 with their names, comp class somebody typed over, and the class the template would give, in words
  - WC ins code by phs, tmpl vs overide for 1017-
  - Accident insurance costs more for roofers than painters; how is each kind of work on this project rated?
*/
SELECT JCJP.Phase, JCJP.Description, JCJP.InsCode AS OverrideCode, JCTN.Description AS Template,
    JCTI.InsCode AS TemplateCode, HQIC.Description AS Insurance
FROM JCJM WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCJM.JCCo = JCJP.JCCo
    AND JCJM.Job = JCJP.Job
JOIN JCTN WITH (NOLOCK)
    ON JCJM.JCCo = JCTN.JCCo
    AND JCJM.InsTemplate = JCTN.InsTemplate
LEFT JOIN JCTI WITH (NOLOCK)
    ON JCJM.JCCo = JCTI.JCCo
    AND JCJM.InsTemplate = JCTI.InsTemplate
    AND JCJP.PhaseGroup = JCTI.PhaseGroup
    AND JCJP.Phase = JCTI.Phase
LEFT JOIN HQIC WITH (NOLOCK)
    ON JCTI.InsCode = HQIC.InsCode
WHERE JCJM.JCCo = @JCCo
    AND JCJM.Job = @Job
    AND JCJP.ActiveYN = 'Y'
ORDER BY JCJP.Phase
