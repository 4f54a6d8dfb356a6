/*
title: Payables cost of a job in a month with vendor invoice, subcontract and open flag
grain: one cost posting from payables
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - For the June cost on 1001- that came through payables, which vendor bills are behind it and are they still open?
  - I want to see what invoices are in my cost this month, with the due date and the sub agreement if there is one
  - Job postings from AP with vendor name, invoice number, invoice date, due date, subcontract description, amount and whether anything is unpaid, one row a posting
  - vendor bills behind job cost
  - whats that 48k from the sub last month, has it been payed yet
  - Tie material and sub charges on a project to the supplier paperwork they were keyed from
  - "An owner audit wants bill copies for one month of cost: list number, supplier and amount."
  - Supplier invoices that make up June's AP charges on 1001-, paid or not
  - Owner audit of 22-4410 wants backup for 03/2024, so show each charge from a bill with the supplier's name, invoice number, dates, related sub and whether it's outstanding
  - bills behind March on 1042-
  - By supplier's name for 1001- in June, invoice number, its dates, the sub's title if any, dollars charged and whether still unpaid
  - AP lines on 1017- mth 5/24 w inv#, due dt, SL, opn y/n
  - Which bills from other companies were charged to this building last month, and have they all been paid?
*/
SELECT JCCD.Phase, JCCD.CostType, JCCD.Vendor, APVM.Name, JCCD.APRef, APTH.InvDate, APTH.DueDate, JCCD.SL,
    SLHD.Description AS Subcontract, JCCD.ActualCost, APTH.OpenYN
FROM JCCD WITH (NOLOCK)
JOIN APTH WITH (NOLOCK)
    ON JCCD.APCo = APTH.APCo
    AND JCCD.Mth = APTH.Mth
    AND JCCD.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON JCCD.VendorGroup = APVM.VendorGroup
    AND JCCD.Vendor = APVM.Vendor
LEFT JOIN SLHD WITH (NOLOCK)
    ON JCCD.APCo = SLHD.SLCo
    AND JCCD.SL = SLHD.SL
WHERE JCCD.JCCo = @JCCo
    AND JCCD.Job = @Job
    AND JCCD.Mth = @Mth
    AND JCCD.JCTransType = 'AP'
    AND JCCD.ActualCost <> 0
ORDER BY APVM.Name, JCCD.APRef, JCCD.Phase
