/*
title: Accidents by month
grain: one month
level: intermediate
parameters:
  HRCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - How do accidents develop over the year?
  - Accident count by month
  - accidents per month
  - Number of accidents by year and month between two dates, with how many are closed.
  - is safety getting better or worse
  - Incidents counted for every calendar month of 2024, and how many have been settled
  - Board slide for january 22 has a bar chart of incidents per month over two years; give number and how many are settled
  - incidents month over month
  - Year and month in order, number of incidents, of these settled
  - acc cnt per mo 23 + 24, trend up or dn?
  - Month after month, did more or fewer things go wrong on our sites?
*/
SELECT YEAR(HRAT.AccidentDate) AS Year, MONTH(HRAT.AccidentDate) AS Month, COUNT(*) AS Accidents,
    SUM(CASE WHEN HRAT.ClosedDate IS NULL THEN 0 ELSE 1 END) AS Closed
FROM HRAT WITH (NOLOCK)
WHERE HRAT.HRCo = @HRCo
    AND HRAT.AccidentDate BETWEEN @BeginDate AND @EndDate
GROUP BY YEAR(HRAT.AccidentDate), MONTH(HRAT.AccidentDate)
ORDER BY Year, Month
