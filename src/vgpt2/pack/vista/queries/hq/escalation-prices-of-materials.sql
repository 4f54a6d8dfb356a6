/*
title: Escalation index price in force on a date by finished material
grain: one finished and component material of an index
level: intermediate
parameters:
  HQCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which liquid asphalt index price applies to each of our mixes on a given day?
  - Escalation index, factor and published price per finished material
  - What was the WSDOT binder price on June 30 for class A mix?
  - oil index prices
  - whats the escalator on our hot mix rn
  - State, index, description, finished product, its oil component, period from and to, price, factor.
  - Published oil index in effect on June 30 for each mix we sell
  - State DOT lets us adjust asphalt prices monthly; for the june 30 estimate look up the index number, its valid dates, price and factor for every finished mix by name
  - current binder index per mix
  - Sort by state; for every mix by name put its binder, which index governs it, what that costs per ton, the multiplier and the stretch of days it holds
  - AC escalator px as of 9/15, all mixes, by st
  - The government publishes an oil price each month. Which of those prices counts for each of our road materials today?
*/
SELECT HQPO.State, HQPO.PriceIndex, HQPO.Description, HQPM.FinishedMatl, HQMT.Description AS Material,
    HQPM.ComponentMatl, HQPD.FromDate, HQPD.ToDate, HQPD.EnglishPrice, HQPO.Factor
FROM HQPO WITH (NOLOCK)
JOIN HQPD WITH (NOLOCK)
    ON HQPO.Country = HQPD.Country
    AND HQPO.State = HQPD.State
    AND HQPO.PriceIndex = HQPD.PriceIndex
JOIN HQPM WITH (NOLOCK)
    ON HQPO.Country = HQPM.Country
    AND HQPO.State = HQPM.State
    AND HQPO.PriceIndex = HQPM.PriceIndex
JOIN HQCO WITH (NOLOCK)
    ON HQPM.MatlGroup = HQCO.MatlGroup
JOIN HQMT WITH (NOLOCK)
    ON HQPM.MatlGroup = HQMT.MatlGroup
    AND HQPM.FinishedMatl = HQMT.Material
WHERE HQCO.HQCo = @HQCo
    AND @AsOf BETWEEN HQPD.FromDate AND HQPD.ToDate
ORDER BY HQPO.State, HQPO.PriceIndex, HQPM.FinishedMatl
