/*
title: Payroll hours of a month on time-and-material contracts against the hours that went on bills
grain: one contract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Did all hours worked on our T&M contracts make it onto a bill?
  - By contract, payroll hours posted to job cost in a month, hours of those postings on bills and hours not billed
  - unbilled hours by contract
  - Contract, description, customer, hours worked, hours billed, hours open, percent billed for June 2024
  - It happened on Westgate that two electricians were on the job for three weeks and not an hour of it was ever charged, found by luck, so once a month I want hours charged to the contract next to hours we turned into billing
  - hrs workd vs hrs invoced on time & matl contracts
  - 'Labour given away: time put in and never asked for'
  - June labor on T&M contracts, and how much of that reached an invoice
  - Two electricians on Westgate were never charged for three weeks, so for June compare hours worked with hours invoiced per cost-plus contract, client named, biggest gap first
  - hours we gave away
  - Contract name, client's name, worked, invoiced, remaining and percent
  - pr hrs vs hrs on jb bills, TM contrcts, may
  - Where the client pays by the hour, did he get billed for all the hours our people put in?
*/
WITH Billed AS (
    SELECT JBIJ.JBCo, JBIJ.JCMonth, JBIJ.JCTrans, SUM(JBIJ.Hours) AS BilledHours
    FROM JBIJ WITH (NOLOCK)
    WHERE JBIJ.JBCo = @JCCo
        AND JBIJ.JCMonth = @Mth
    GROUP BY JBIJ.JBCo, JBIJ.JCMonth, JBIJ.JCTrans
)
SELECT JCJP.Contract, JCCM.Description, ARCM.Name AS Customer, SUM(JCCD.ActualHours) AS HoursWorked,
    SUM(ISNULL(Billed.BilledHours, 0)) AS HoursBilled,
    SUM(JCCD.ActualHours - ISNULL(Billed.BilledHours, 0)) AS HoursOpen,
    100 * SUM(ISNULL(Billed.BilledHours, 0)) / NULLIF(SUM(JCCD.ActualHours), 0) AS PercentBilled
FROM JCCD WITH (NOLOCK)
JOIN JCJP WITH (NOLOCK)
    ON JCCD.JCCo = JCJP.JCCo
    AND JCCD.Job = JCJP.Job
    AND JCCD.PhaseGroup = JCJP.PhaseGroup
    AND JCCD.Phase = JCJP.Phase
JOIN JCCM WITH (NOLOCK)
    ON JCJP.JCCo = JCCM.JCCo
    AND JCJP.Contract = JCCM.Contract
LEFT JOIN ARCM WITH (NOLOCK)
    ON JCCM.CustGroup = ARCM.CustGroup
    AND JCCM.Customer = ARCM.Customer
LEFT JOIN Billed
    ON JCCD.JCCo = Billed.JBCo
    AND JCCD.Mth = Billed.JCMonth
    AND JCCD.CostTrans = Billed.JCTrans
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Mth = @Mth
    AND JCCD.JCTransType = 'PR'
    AND JCCM.DefaultBillType IN ('T', 'B')
GROUP BY JCJP.Contract, JCCM.Description, ARCM.Name
ORDER BY HoursOpen DESC, JCJP.Contract
