/*
title: Reviewers with the logins that may act for them
grain: one reviewer and login
level: basic
parameters: {}
asks:
  - Which user accounts stand behind the initials on our approvals?
  - Code, name, mail, login; sorted by code
  - Deputies in the approval chain
  - Who besides Greg can act as reviewer GRT since his sabbatical began on June 1?
  - whos hidin behind those 3 letter codes
  - Reviewer codes with name, e-mail and the users assigned to each
  - reviewer logins
*/
SELECT HQRV.Reviewer, HQRV.Name, HQRV.RevEmail, HQRP.VPUserName
FROM HQRV WITH (NOLOCK)
JOIN HQRP WITH (NOLOCK)
    ON HQRV.Reviewer = HQRP.Reviewer
ORDER BY HQRV.Reviewer, HQRP.VPUserName
