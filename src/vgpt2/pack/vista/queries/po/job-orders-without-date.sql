/*
title: Open job purchase orders with no expected delivery date
grain: one purchase order
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which orders for our jobs have no delivery date on them?
  - Open purchase orders headed to a job whose expected date is empty, oldest order first
  - orders without date
  - Job, name, order, title, order date, ordered by, ship instructions
  - purchasing never fills in when the stuff gets here, show me for 1001- and the rest
  - 'Expediting list has holes: 18 orders since March on which nobody promised a day'
  - When does it come? Find the ones where the system does not know
  - Live job POs with delivery date left empty
  - 'Scheduler can''t plan cranes: name each open order for a job where no arrival date was entered, buyer, ordered on, and ship instructions.'
  - no ETA on these job buys
  - 'Oldest first: job name, open order and wording, buyer, how to ship, arrival day empty'
  - opn POs on jobs w blank exp dt
  - For which purchases for our buildings do we not know when they'll come?
*/
SELECT POHD.Job, JCJM.Description AS JobName, POHD.PO, POHD.Description, POHD.Vendor, POHD.OrderDate, POHD.OrderedBy,
    POHD.ShipIns
FROM POHD WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON POHD.JCCo = JCJM.JCCo
    AND POHD.Job = JCJM.Job
WHERE POHD.JCCo = @JCCo
    AND POHD.Status = 0
    AND POHD.ExpDate IS NULL
ORDER BY POHD.OrderDate, POHD.Job, POHD.PO
