/*
title: Lease payments of leased machines against what they earned
grain: one leased machine
level: intermediate
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Do our leased machines earn their lease?
  - Leased equipment with lessor, monthly payment, payments of the period, revenue charged and what is left
  - lease vs revenue
  - were paying 6,800 a month for that Komatsu, is it making it back or do we send it home
  - United Rentals wants us to extend two leases beyond December. Show what each leased unit brought in this year.
  - Rented iron that loses money.
  - "For every unit with a lessor: lease end date, payment times months, hours used, dollars billed to jobs, difference, for 2024."
  - Do units we lease bring in more than we hand the leasing firm, 2024?
  - United wants two contracts extended; for each leased unit by name and lessor put twelve monthly payments against what it charged out from January to December, and the shortfall.
  - leased iron, keeper or send back
  - Leased machine, lessor with name, lease end, payment times months, usage time, hire charged, surplus or shortfall; worst ahead
  - lse pmts vs rev per unit ytd
  - For machines that we don't own but pay for monthly, did they make more than they cost us?
*/
SELECT EMEM.Equipment, EMEM.Description, APVM.Name AS Lessor, EMEM.LeaseEndDate, EMEM.LeasePayment,
    EMEM.LeasePayment * (DATEDIFF(month, @BeginMth, @EndMth) + 1) AS PaymentsOfPeriod,
    COALESCE(SUM(EMAR.Actual_Time), 0) AS TimeUsed, COALESCE(SUM(EMAR.ActualAmt), 0) AS Revenue,
    COALESCE(SUM(EMAR.ActualAmt), 0)
        - EMEM.LeasePayment * (DATEDIFF(month, @BeginMth, @EndMth) + 1) AS RevenueLessPayments
FROM EMEM WITH (NOLOCK)
JOIN APVM WITH (NOLOCK)
    ON EMEM.VendorGroup = APVM.VendorGroup
    AND EMEM.LeasedFrom = APVM.Vendor
LEFT JOIN EMAR WITH (NOLOCK)
    ON EMEM.EMCo = EMAR.EMCo
    AND EMEM.Equipment = EMAR.Equipment
    AND EMAR.Month BETWEEN @BeginMth AND @EndMth
WHERE EMEM.EMCo = @EMCo
    AND EMEM.LeasePayment <> 0
    AND (EMEM.LeaseEndDate IS NULL OR EMEM.LeaseEndDate >= @BeginMth)
GROUP BY EMEM.Equipment, EMEM.Description, APVM.Name, EMEM.LeaseEndDate, EMEM.LeasePayment
ORDER BY RevenueLessPayments, EMEM.Equipment
