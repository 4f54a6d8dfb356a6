/*
title: Meter readings that went backwards or gained more than a day has hours
grain: one meter reading
level: advanced
parameters:
  EMCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Which hour meter readings of the first half of 2024 cannot be right?
  - Readings lower than the one before or with more than 24 hours a day since the last reading, with source and machine
  - bad meter readings
  - somebody fat fingered the hours on loader 3310, it jumped 9,000 in one week
  - Before I trust the service-due report I want to see the implausible meter entries since January.
  - Numbers keyed at the fuel island that make no sense.
  - Show reading date, source, previous and current hours, gain and days between for every impossible gain.
  - Clock entries between January and June that fell or grew faster than time passes
  - The service-due list is wrong due to typos; find entries from January 1 to June 30 lower than the former one or gaining over 24 hours a day, by unit name.
  - goofy hour entries, H1
  - 'Implausible SMU entries: machine description, previous reading and day, suspect reading and day, gain, days elapsed, source of entry'
  - bad hr rdgs 1/1-6/30, backwrds or >24/day
  - Which recorded running hours are impossible since they went down or rose too quickly?
*/
WITH Readings AS (
    SELECT EMMR.EMCo, EMMR.Mth, EMMR.EMTrans, EMMR.Equipment, EMMR.ReadingDate, EMMR.Source, EMMR.CurrentHourMeter,
        EMMR.Hours,
        LAG(EMMR.CurrentHourMeter) OVER (PARTITION BY EMMR.EMCo, EMMR.Equipment
            ORDER BY EMMR.ReadingDate, EMMR.Mth, EMMR.EMTrans) AS LastMeter,
        LAG(EMMR.ReadingDate) OVER (PARTITION BY EMMR.EMCo, EMMR.Equipment
            ORDER BY EMMR.ReadingDate, EMMR.Mth, EMMR.EMTrans) AS LastDate
    FROM EMMR WITH (NOLOCK)
    WHERE EMMR.EMCo = @EMCo
)
SELECT Readings.Equipment, EMEM.Description, Readings.LastDate, Readings.LastMeter, Readings.ReadingDate,
    Readings.CurrentHourMeter, Readings.CurrentHourMeter - Readings.LastMeter AS Gain,
    DATEDIFF(day, Readings.LastDate, Readings.ReadingDate) AS DaysBetween, Readings.Source
FROM Readings
JOIN EMEM WITH (NOLOCK)
    ON Readings.EMCo = EMEM.EMCo
    AND Readings.Equipment = EMEM.Equipment
WHERE Readings.ReadingDate BETWEEN @BeginDate AND @EndDate
    AND (Readings.CurrentHourMeter < Readings.LastMeter
        OR Readings.CurrentHourMeter - Readings.LastMeter
            > 24 * (DATEDIFF(day, Readings.LastDate, Readings.ReadingDate) + 1))
ORDER BY Readings.Equipment, Readings.ReadingDate
