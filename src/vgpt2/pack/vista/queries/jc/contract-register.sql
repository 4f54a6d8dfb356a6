/*
title: Register of open jobs with contract, customer, department and project manager
grain: one job
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - "I need the master list of our open work: contract, customer, department, PM and value"
  - Job register for the bank with client name, division and contract amount
  - Open jobs with their contract number, customer, department name, manager, billing type, start and projected completion date
  - job list with customers
  - send me the job listing, w/ gc name and who runs it
  - Everything under construction right now and for whom
  - What do we have going for Acme Development and who manages it?
  - Running jobs with client, division, manager and price, in one table
  - 'For the insurance application I want every open job: its contract, who it''s for, which division, who runs it, value, and when it begins and ends'
  - who's running what, for whom
  - By division name, job name, contract, client's name, manager's name, kind of bill, value, start, planned end
  - opn jobs w cust/dept/PM/amt
  - What is the company building at the moment, for whom, and which person is in charge?
*/
SELECT JCJM.Job, JCJM.Description, JCJM.Contract, ARCM.Name AS Customer, JCDM.Description AS Department,
    JCMP.Name AS ProjectManager, JCCM.DefaultBillType, JCCM.ContractAmt, JCCM.StartDate, JCCM.ProjCloseDate
FROM JCJM WITH (NOLOCK)
JOIN JCCM WITH (NOLOCK)
    ON JCJM.JCCo = JCCM.JCCo
    AND JCJM.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN JCDM WITH (NOLOCK)
    ON JCCM.JCCo = JCDM.JCCo
    AND JCCM.Department = JCDM.Department
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
ORDER BY JCDM.Description, JCJM.Job
