/** The day of a moment in the time zone of the machine, the editor's: `2024-05-02`. */
export function dayOf(date: Date): string {
	return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
