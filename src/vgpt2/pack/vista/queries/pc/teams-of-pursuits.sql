/*
title: People around potential projects with bid date and project manager
grain: one person on a potential project
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Who are the owners, architects and others on the pursuits that bid this quarter?
  - Contact list of potential projects by bid date with firm, phone, mail and our manager
  - Project, description, bid date, PM, contact type, contact name, firm, phone, e-mail
  - pursuit contacts
  - whos the architect on that school bid
  - I want to call every design firm whose work we price between January and March
  - "Relationship list for business development: outside people on each lead"
  - Give me everyone involved outside and inside on leads we price in 2024
  - Our BD director plans lunches for next quarter; for each lead bidding between April and June she wants the people tied to it, their company, and how to reach them.
  - whos who on upcoming bids
  - 'Leads by tender date, our PM''s name on each, and everybody attached: role, company, telephone, mail address'
  - contct info for owner rep / architect / engr on all persuits biding this yr
  - For the projects we hope to win, who are the human beings involved, whom do they work for, and what's their number?
*/
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.BidDate,
    JCMP.Name AS ProjectManager, PCPotentialProjectTeam.ContactType, PCPotentialProjectTeam.ContactName,
    PCPotentialProjectTeam.ContactFirmName, PCPotentialProjectTeam.Phone, PCPotentialProjectTeam.Email
FROM PCPotentialWork WITH (NOLOCK)
JOIN PCPotentialProjectTeam WITH (NOLOCK)
    ON PCPotentialWork.JCCo = PCPotentialProjectTeam.JCCo
    AND PCPotentialWork.PotentialProject = PCPotentialProjectTeam.PotentialProject
LEFT JOIN JCMP WITH (NOLOCK)
    ON PCPotentialWork.JCCo = JCMP.JCCo
    AND PCPotentialWork.ProjectMgr = JCMP.ProjectMgr
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.BidDate BETWEEN @BeginDate AND @EndDate
ORDER BY PCPotentialWork.BidDate, PCPotentialWork.PotentialProject, PCPotentialProjectTeam.Seq
