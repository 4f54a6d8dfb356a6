/*
title: Project manager of one job with phone and e-mail
grain: one job
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - Who runs job 1001-?
  - Name, phone and mail of the manager of a given job
  - pm on 2214
  - The banker has a question about the hospital site and would like to ring the person in charge himself, so please let me have that person's name, mobile and mail address before his call at two
  - whos the projct manger on the parking deck job and whats thier cell
  - Whom do I call about this site?
  - For one job number give description, contract, manager, office phone, mobile phone, e-mail
  - Name, telephone and mail for whoever leads 22-4410
  - Fire inspector stands at the gate of 1042- and wants the responsible person from our office, so give me who that is, the mobile and desk numbers and the email
  - who leads 1017-, and his cell
  - Project name and agreement, the leader's name, desk phone, mobile and email, for one number
  - pm contct 4 job 2214- cell + email asap
  - Which person from our company is in charge of this building, and how could I get hold of them?
*/
SELECT JCJM.Job, JCJM.Description, JCJM.Contract, JCMP.Name, JCMP.Phone, JCMP.MobilePhone, JCMP.Email
FROM JCJM WITH (NOLOCK)
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.Job = @Job
ORDER BY JCJM.Job
