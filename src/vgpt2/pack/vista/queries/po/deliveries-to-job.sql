/*
title: Deliveries to a job between two dates with phase and vendor
grain: one receipt
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What was delivered to job 1001- this year, by whom, and which phase does it belong to?
  - Receipts on purchase orders of a job with phase, vendor and receiver
  - job deliveries
  - For one job list received date, receiver, vendor name, order, item, description, phase with its name, units, unit of measure and cost between two days.
  - did the rebar show up on the hospital job yet n who signed for it
  - Superintendent's record of material brought to the site in June
  - Tickets from the gate against what we bought for the project
  - Materials received against POs on 22-4410 during 2024, by supplier and code
  - 'Job-cost dispute on the clinic: show all booked arrivals between May 1 and 31, who signed, supplier''s name, order line, cost code, quantity and dollars.'
  - PO receipts on job 1001-
  - 'Arrivals on the job by date: who took them in, vendor, what it was, phase by name, how many, worth'
  - rcpts on job 22-4410 by ph + vendr, may
  - What goods arrived for this building this year, who took them in, and from which seller?
*/
SELECT PORD.RecvdDate, PORD.RecvdBy, APVM.Name, PORD.PO, PORD.POItem, POIT.Description, POIT.Phase,
    JCJP.Description AS PhaseName, PORD.RecvdUnits, POIT.UM, PORD.RecvdCost
FROM PORD WITH (NOLOCK)
JOIN POIT WITH (NOLOCK)
    ON PORD.POCo = POIT.POCo
    AND PORD.PO = POIT.PO
    AND PORD.POItem = POIT.POItem
JOIN POHD WITH (NOLOCK)
    ON PORD.POCo = POHD.POCo
    AND PORD.PO = POHD.PO
JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
LEFT JOIN JCJP WITH (NOLOCK)
    ON POIT.JCCo = JCJP.JCCo
    AND POIT.Job = JCJP.Job
    AND POIT.PhaseGroup = JCJP.PhaseGroup
    AND POIT.Phase = JCJP.Phase
WHERE POIT.JCCo = @JCCo
    AND POIT.Job = @Job
    AND PORD.RecvdDate BETWEEN @BeginDate AND @EndDate
ORDER BY PORD.RecvdDate, PORD.PO, PORD.POItem
