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
  - Map approver initials to the user accounts allowed to act under them
  - SOX auditor asks on october 2 who could really press approve for each set of initials; show the approver by name, his mail, and every account attached
  - initials to login map
  - 'By initials: the approver''s name, mail, then each login that can stand in for him'
  - rvwr codes w/ VP usernames, who covers for GRT
  - Bills are approved under short codes such as JWS. Which people can sign in and approve under each code?
*/
SELECT HQRV.Reviewer, HQRV.Name, HQRV.RevEmail, HQRP.VPUserName
FROM HQRV WITH (NOLOCK)
JOIN HQRP WITH (NOLOCK)
    ON HQRV.Reviewer = HQRP.Reviewer
ORDER BY HQRV.Reviewer, HQRP.VPUserName
