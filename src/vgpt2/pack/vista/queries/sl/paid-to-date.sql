/*
title: Paid to date against current value by subcontract of a job
grain: one subcontract
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - How much has each sub on this job really been paid, against value and invoices?
  - Value, invoiced and paid per subcontract with balance to pay
  - Subcontract, vendor, current cost, invoiced through payables, paid, and what remains to be paid under the agreement; one row per subcontract.
  - paid vs value subs
  - what have we actualy paid the subs on 1001-
  - Cash gone out per trade on a project
  - The surety asks how much is left in our hands for each trade on the job.
  - checks issued per trade on 1001- beside the deal's worth and what was billed
  - The surety on 22-4410 asks how much cash each trade has truly received, what it charged, and what we'd still owe if it finished the deal.
  - cash out by sub, one job
  - agreement by agreement with its title and the trade's name, its worth, billed in payables, sent out so far and left to send
  - SL pd JTD vs cur + inv, job 3055
  - For one building, how much money has each hired firm got from us, and how much will it get by the end?
*/
WITH Paid AS (
    SELECT brvSLAPAmounts.SLCo, brvSLAPAmounts.SL, SUM(brvSLAPAmounts.APInvAmt) AS Invoiced,
        SUM(brvSLAPAmounts.APPaid) AS PaidAmount
    FROM brvSLAPAmounts WITH (NOLOCK)
    GROUP BY brvSLAPAmounts.SLCo, brvSLAPAmounts.SL
)
SELECT SLHD.SL, SLHD.Description, APVM.Name, SUM(SLIT.CurCost) AS CurrentCost, ISNULL(Paid.Invoiced, 0) AS Invoiced,
    ISNULL(Paid.PaidAmount, 0) AS PaidToDate, SUM(SLIT.CurCost) - ISNULL(Paid.PaidAmount, 0) AS BalanceToPay
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN Paid
    ON SLHD.SLCo = Paid.SLCo
    AND SLHD.SL = Paid.SL
WHERE SLHD.JCCo = @JCCo
    AND SLHD.Job = @Job
    AND SLIT.ItemType <> 3
GROUP BY SLHD.SL, SLHD.Description, APVM.Name, Paid.Invoiced, Paid.PaidAmount
ORDER BY SLHD.SL
